package io.github.nhandien.time;

/**
 * The rules of the grammar: what each is called in {@link TimeMatch#rule()} and a sentence in which
 * it fires. A test reads every example, so a rule without one that works does not build.
 */
enum Rule {
  CLOCK_FIGURES("Tàu chạy lúc 8h30."),
  CLOCK_WORDS("Tàu chạy lúc 8 giờ 30 phút."),
  CLOCK_SPELLED("Tàu chạy lúc ba giờ rưỡi chiều."),
  PART_OF_DAY("Tối qua, cả xóm mất điện."),
  DEICTIC_DAY("Hôm qua, trời mưa."),
  NAMED_DAY("Ngày 12/9, đoàn đến xã, cùng ngày rời đi."),
  DAY_OF_MONTH("Kết quả có ngày 20."),
  DAY_MONTH_FIGURES("Lệnh có hiệu lực từ 15/8."),
  DATE_FIGURES("Hợp đồng ký 25/12/2025 tại Hà Nội."),
  DATE_WORDS("Đoàn đến ngày 2 tháng 9 năm 1945."),
  DAY_PAIR("Hội nghị họp ngày 4-5/12."),
  MONTH("Giá tăng từ tháng 10."),
  MONTH_YEAR_FIGURES("Khóa ra trường tháng 7/2000."),
  MONTH_PAIR("Mưa lớn tháng 10-12/2022."),
  YEAR("Anh sinh năm 1985."),
  BARE_YEAR("Kể từ 2015, xã không còn nhà tạm."),
  YEAR_PAIR("Kế hoạch giai đoạn 2026-2030 đã trình."),
  DEICTIC_YEAR("Sang năm, chị sẽ sửa nhà."),
  DEICTIC_PERIOD("Tuần trước, giá giảm."),
  NAMED_PERIOD("Năm 2021, anh mở xưởng và cùng năm cưới vợ."),
  WEEKDAY("Phái đoàn tới hôm thứ Ba."),
  WEEKEND("Cuối tuần này, trời nắng."),
  WEEK_NUMBER("Số liệu chốt tuần 18 năm 2024."),
  WEEK_OF_MONTH("Tuần đầu tiên của tháng 9 năm 2017, lớp mở."),
  QUARTER("Lợi nhuận quý I/2024 tăng."),
  MONTHS_OF_YEAR("6 tháng đầu năm 2024, thu ngân sách tăng."),
  HALF_OF_YEAR("Nửa cuối năm 2022, giá giảm."),
  SEASON("Mùa hè 2024 nóng kỷ lục."),
  DECADE("Xe đạp là tài sản lớn của những năm 1980."),
  CENTURY("Ngôi chùa xây thế kỷ 18."),
  FISCAL_YEAR("Tập đoàn lãi lớn trong năm tài chính 2024."),
  SCHOOL_YEAR("Năm học 2023-2024 kết thúc."),
  DAY_OF_PERIOD("Ngày cuối cùng của năm 2023, cả phố thức trắng."),
  LUNAR_DAY("Mùng 3 Tết, hội vật mở."),
  LUNAR_MONTH("Rằm tháng Giêng, chùa đông khách."),
  CYCLE_YEAR("Năm Nhâm Dần, mía được mùa."),
  HOLIDAY("Giáng sinh đang đến gần."),
  ENGLISH("Bài đề 26 Dec 2025, 06:17 PM."),
  EDGE("Đầu năm 2024, giá cà phê lập đỉnh."),
  RANGE("Bãi biển đóng cửa từ 20/9 đến 25/9."),
  DASH_RANGE("Đợt cao điểm 15/9 - 14/10 tập trung vào xe tải."),
  LIST_RANGE("Các buổi thi vào 18 và 19/11."),
  LENGTH("Đoàn đào bới suốt 6 ngày."),
  LENGTH_RANGE("Quá trình kéo dài từ 3 đến 5 ngày."),
  LENGTH_UNTIL_NOW("Ông gác đèn biển 30 năm nay."),
  LENGTH_PAST("Cả xã thiếu nước ba ngày qua."),
  AGO("Ba ngày trước, tàu chìm."),
  AHEAD("5 ngày nữa, hội khai mạc."),
  AFTER_NAMED("Cầu khởi công năm 2016, thông xe ba năm sau."),
  RUN("Giá có thể tăng trong 3 tháng tới."),
  VAGUE_RUN("Những ngày qua, mưa lớn."),
  VAGUE("Mới đây, giá lại tăng."),
  SAME_PERIOD("Quý I/2024, số vụ giảm so với cùng kỳ năm ngoái."),
  EVERY("Mỗi tuần, đoàn họp."),
  EVERY_SUFFIX("Chợ họp thứ Hai hàng tuần."),
  HOW_OFTEN("Đại hội họp 5 năm một lần.");

  private final String example;
  private final String label = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

  Rule(String example) {
    this.example = example;
  }

  String label() {
    return label;
  }

  String example() {
    return example;
  }
}
