// licence-texts.mjs FILE [TARGET]: the licence texts of everything that a package holds,
// each text once, below the names of what is under it. Reads what cargo and npm have
// already fetched; fails where something that is shipped has no text to be found.
// TARGET is what the programs were built for, unless that is this machine.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [target, platform] = process.argv.slice(2);
if (!target)
  throw new Error("usage: node scripts/licence-texts.mjs FILE [TARGET]");

const host = execFileSync("rustc", ["-vV"], { encoding: "utf8" }).match(
  /^host: (.+)$/m,
)[1];
const { packages, resolve } = JSON.parse(
  execFileSync(
    "cargo",
    [
      "metadata",
      "--format-version=1",
      "--locked",
      `--filter-platform=${platform ?? host}`,
    ],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "inherit"],
    },
  ),
);

/** Crates that only build others, but bring the C source of what is linked: where its
 *  licence lies in them. */
const sources = {
  "sqlcipher-src": "sqlcipher/LICENSE-sqlcipher",
  "openssl-src": "openssl/LICENSE.txt",
};

/** What is linked into the two programs: nothing that only builds or tests them. */
function linked() {
  const byId = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const macro = (id) =>
    byId.get(id).targets.some((built) => built.kind.includes("proc-macro"));
  const found = new Set();
  const waiting = packages
    .filter((one) => ["samovar", "samovar-cli"].includes(one.name))
    .map((one) => one.id);
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (found.has(id) || macro(id)) continue;
    found.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) {
      if (kinds.some(({ kind }) => kind === null)) waiting.push(pkg);
      else if (byId.get(pkg).name in sources) found.add(pkg);
    }
  }
  return [...found].map((id) => byId.get(id));
}

const names = /^(licen[cs]e|copying|copyright|notice|unlicense|ofl)/i;

/** Files with such names in a folder, and in folders with such names. */
function texts(folder) {
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path).map((name) => join(path, name))
        : [path],
    )
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, "utf8"));
}

// Packages that name their licence and leave its text out. MIT asks for the notice of
// the authors, who are those that the package names; Apache's text is the same for all.
const ours = {
  apache: readFileSync("LICENSE-APACHE", "utf8"),
  mit: readFileSync("LICENSE-MIT", "utf8"),
};
const standard = (licence, authors) => {
  if (/\bApache-2\.0\b/.test(licence)) return [ours.apache];
  if (/\bMIT\b/.test(licence)) {
    return [
      ours.mit.replace(
        /^Copyright .*$/m,
        `Copyright (c) ${authors.join(", ")}`,
      ),
    ];
  }
  if (/\b0BSD\b/.test(licence))
    return [readFileSync("packaging/licences/0BSD.txt", "utf8")];
  return [];
};

const shipped = [];
for (const one of linked()) {
  if (one.source === null) continue;
  const folder = dirname(one.manifest_path);
  const found = texts(folder);
  const source = sources[one.name];
  if (source) found.push(readFileSync(join(folder, source), "utf8"));
  shipped.push({
    what: `${one.name} ${one.version}`,
    licence: one.license ?? "",
    texts:
      found.length > 0 ? found : standard(one.license ?? "", authorsOf(one)),
  });
}

function authorsOf(one) {
  const known = one.authors.map((author) => author.replace(/ <.*/, ""));
  return known.length > 0 ? known : [`the authors of ${one.name}`];
}

// What npm has put there; its own list leaves out what nothing asked for.
const lock = JSON.parse(
  readFileSync("ui/node_modules/.package-lock.json", "utf8"),
);
for (const [path, one] of Object.entries(lock.packages)) {
  if (!path || one.dev || one.devOptional || one.optional) continue;
  const manifest = JSON.parse(
    readFileSync(join("ui", path, "package.json"), "utf8"),
  );
  const author =
    manifest.author?.name ??
    manifest.author ??
    `the authors of ${manifest.name}`;
  const found = texts(join("ui", path));
  shipped.push({
    what: `${manifest.name} ${manifest.version} (window)`,
    licence: one.license ?? manifest.license ?? "",
    texts:
      found.length > 0
        ? found
        : standard(one.license ?? "", [String(author).replace(/ <.*/, "")]),
  });
}

shipped.push(
  {
    what: "Inter, Noto Sans and Atkinson Hyperlegible Mono (fonts for paper)",
    licence: "OFL-1.1",
    texts: [readFileSync("crates/samovar-print/fonts/OFL.txt", "utf8")],
  },
  {
    what: "Rust's standard library",
    licence: "MIT OR Apache-2.0",
    texts: [ours.apache],
  },
);

// The text of the MPL names nobody: one stands for all.
const mpl = shipped.find(
  (one) => one.licence === "MPL-2.0" && one.texts.length > 0,
);
for (const one of shipped) {
  if (one.licence === "MPL-2.0" && one.texts.length === 0 && mpl)
    one.texts = mpl.texts;
}

const without = shipped.filter((one) => one.texts.length === 0);
for (const { what, licence } of without)
  console.error(`${what} (${licence}): no licence text was found`);
if (without.length > 0) process.exit(1);

// Only white space tells many copies of one text apart.
const groups = new Map();
for (const { what, licence, texts: found } of shipped) {
  for (const text of found) {
    const key = text.replace(/\s+/g, " ").trim();
    const group = groups.get(key) ?? {
      text: text.replaceAll("\r", "").trim(),
      of: new Set(),
    };
    group.of.add(licence ? `${what}, ${licence}` : what);
    groups.set(key, group);
  }
}

const rule = "=".repeat(78);
const parts = [...groups.values()]
  .map(({ text, of }) => ({ text, of: [...of].sort() }))
  .sort((left, right) => left.of[0].localeCompare(right.of[0], "en"))
  .map(
    ({ text, of }) =>
      `${rule}\n${of.join("\n")}\n${"-".repeat(78)}\n\n${text}\n`,
  );
const head =
  "What Samovar is built of, and the licences of it. Samovar itself: see copyright.\n";
writeFileSync(target, [head, ...parts].join("\n"));
console.log(`${shipped.length} parts are shipped, under ${groups.size} texts.`);
