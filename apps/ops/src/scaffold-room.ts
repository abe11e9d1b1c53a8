import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillIn, type RoomNames } from './room-names.ts';

const templates = join(import.meta.dirname, '..', 'templates', 'room');

/** Where the templates of a folder go. */
const doors: Record<string, string> = {
  contracts: 'packages/contracts/src/__wing__/__slug__',
  api: 'apps/api/src/__wing__/__slug__',
  web: 'apps/web/src/__wing__/__slug__',
  e2e: 'e2e/__slug__',
};

/** Path in the repository → content, of every new file of the room. */
export function roomFiles(names: RoomNames): Map<string, string> {
  const files = new Map<string, string>();
  const add = (template: string, path: string): void => {
    files.set(fillIn(path, names), fillIn(readFileSync(join(templates, template), 'utf8'), names));
  };
  for (const [folder, target] of Object.entries(doors)) {
    for (const name of readdirSync(join(templates, folder))) {
      add(`${folder}/${name}`, `${target}/${name.replace(/\.template$/, '')}`);
    }
  }
  for (const language of ['fa', 'ar', 'en', 'zh']) {
    add(`locales/${language}.json.template`, `packages/i18n/locales/${language}/__slug__.json`);
  }
  return files;
}

interface Insertion {
  file: string;
  /** The room is written just before the first match after which nothing of it stands yet. */
  before: RegExp;
  text: string;
}

/** Lines that existing lists get. */
function insertions(names: RoomNames): Insertion[] {
  const wing = names['wing'] ?? '';
  const raw: Insertion[] = [
    {
      file: 'packages/permissions/src/ability.ts',
      before: /\] as const;\nexport type Subject/,
      text: "  '__Singular__',\n",
    },
    {
      file: 'apps/api/src/platform/problems.ts',
      before: /import \{ officeProblems \}/,
      text: "import { __singularCamel__Problems } from '@ravabet/contracts/__wing__/__slug__';\n",
    },
    {
      file: 'apps/api/src/platform/problems.ts',
      before: /\.\.\.officeProblems/,
      text: '...__singularCamel__Problems, ',
    },
    {
      file: 'apps/api/src/app.ts',
      before: /import \{ mountAuth \}/,
      text: "import { __slugCamel__Plugin } from './__wing__/__slug__/__slug__.plugin.ts';\n",
    },
    {
      file: 'apps/api/src/app.ts',
      before: / {6}await organization\.register\(pressReleasesPlugin/,
      text: '      await organization.register(__slugCamel__Plugin, platform);\n',
    },
  ];
  return raw.map((insertion) => ({ ...insertion, text: fillIn(insertion.text, { ...names, wing }) }));
}

function addToCapabilities(root: string, { wing = '', slug = '' }: RoomNames): void {
  const file = join(root, 'packages/contracts/src/capabilities.ts');
  const text = readFileSync(file, 'utf8');
  const line = new RegExp(`(\\n  ${wing}: \\[)([^\\]]*?)(,?\\s*\\])`);
  const added = line.test(text)
    ? text.replace(line, (_all, start: string, rooms: string, end: string) => `${start}${rooms}, '${slug}'${end}`)
    : text.replace('\n} as const;', `\n  ${wing}: ['${slug}'],\n} as const;`);
  writeFileSync(file, added);
}

export interface ScaffoldedRoom {
  written: string[];
  /** Lists that got a line. */
  changed: string[];
  /** Lists that no longer look as expected; to be done by hand. */
  byHand: string[];
}

/** Writes every door of a room; nothing when any of them exists. */
export function scaffoldRoom(root: string, names: RoomNames): ScaffoldedRoom {
  const files = roomFiles(names);
  const taken = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`This room has doors already: ${taken.join(', ')}`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const schema = join(root, `prisma/schema/${names['wing']}.prisma`);
  const model = fillIn(readFileSync(join(templates, 'model.prisma.template'), 'utf8'), names);
  writeFileSync(schema, (existsSync(schema) ? readFileSync(schema, 'utf8') : '').trimEnd() + `\n${model}`);
  addToCapabilities(root, names);
  const byHand: string[] = [];
  const changed = new Set(['packages/contracts/src/capabilities.ts']);
  for (const { file, before, text } of insertions(names)) {
    const path = join(root, file);
    const found = existsSync(path) ? before.exec(readFileSync(path, 'utf8')) : null;
    if (found === null) byHand.push(`${file}: ${text.trim()}`);
    else {
      const old = readFileSync(path, 'utf8');
      writeFileSync(path, old.slice(0, found.index) + text + old.slice(found.index));
      changed.add(file);
    }
  }
  return { written: [...files.keys()], changed: [...changed], byHand };
}
