package io.github.nhandien.link;

/** Values of the lexicon's class column that the linker asks for. */
final class Terms {
  static final String PROVINCE = "tỉnh";

  private Terms() {}
}
