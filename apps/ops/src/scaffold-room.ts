import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addProblemTexts } from './add-problem-texts.ts';
import { roomInsertions } from './room-insertions.ts';
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
  const changed = new Set(['packages/contracts/src/capabilities.ts', ...addProblemTexts(root, names)]);
  for (const { file, before, text } of roomInsertions(names)) {
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
