// Times chrono-node's Vietnamese parser: node chrono.mjs TEXT MODULES
// It is given a paragraph at a time, as its users do; a whole page at once would only be slower.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [file, modules] = process.argv.slice(2);
const chrono = createRequire(modules + "/")("chrono-node");
const text = readFileSync(file, "utf8");
const paragraphs = text.split("\n").filter((line) => line.trim());
const megabytes = Buffer.byteLength(text) / 1e6;
const published = new Date(2023, 8, 14);

function pass() {
  let found = 0;
  for (const paragraph of paragraphs) found += chrono.vi.parse(paragraph, published).length;
  return found;
}

const rates = [];
let found = 0;
for (let i = 0; i < 6; i++) {
  const begin = performance.now();
  let passes = 0;
  do {
    found = pass();
    passes++;
  } while (performance.now() - begin < 2000);
  rates.push((passes * megabytes * 1000) / (performance.now() - begin));
}
const warm = rates.slice(1).sort((a, b) => a - b);
console.log(
  `chrono-node vi: ${warm[2].toFixed(2)} MB/s (${warm[0].toFixed(2)} to ${warm[4].toFixed(2)}), ${found} found`,
);
