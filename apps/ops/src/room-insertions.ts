import { fillIn, type RoomNames } from './room-names.ts';

interface Insertion {
  file: string;
  /** The room is written just before the first match after which nothing of it stands yet. */
  before: RegExp;
  text: string;
}

/** Lines that existing lists get. */
export function roomInsertions(names: RoomNames): Insertion[] {
  const raw: [file: string, before: RegExp, text: string][] = [
    ['packages/permissions/src/ability.ts', /\] as const;\nexport type Subject/, "  '__Singular__',\n"],
    [
      'apps/api/src/platform/problems.ts',
      /import \{ officeProblems \}/,
      "import { __singularCamel__Problems } from '@ravabet/contracts/__wing__/__slug__';\n",
    ],
    ['apps/api/src/platform/problems.ts', /\.\.\.officeProblems/, '...__singularCamel__Problems, '],
    [
      'apps/api/src/app.ts',
      /import \{ mountAuth \}/,
      "import { __slugCamel__Plugin } from './__wing__/__slug__/__slug__.plugin.ts';\n",
    ],
    [
      'apps/api/src/app.ts',
      / {6}await organization\.register\(pressReleasesPlugin/,
      '      await organization.register(__slugCamel__Plugin, platform);\n',
    ],
    [
      'apps/web/src/shared/paths.ts',
      /\};\s*$/,
      '  __slugCamel__: (organization: string) => `/${organization}/__slug__`,\n',
    ],
    [
      'apps/web/src/app/i18next.d.ts',
      /\n\/\/ The Persian texts/,
      "import type __slugCamel__ from '../../../../packages/i18n/locales/fa/__slug__.json';\n",
    ],
    ['apps/web/src/app/i18next.d.ts', / {4}\};\n {2}\}\n\}/, "      '__slug__': typeof __slugCamel__;\n"],
    [
      'apps/web/src/app/router.tsx',
      /import \{ isProblem \}/,
      "import { __slugCamel__Routes } from '../__wing__/__slug__/__slug__.routes.tsx';\n",
    ],
    ['apps/web/src/app/router.tsx', / {4}\)\[\]/, "      | '__slug__'\n"],
    [
      'apps/web/src/app/router.tsx',
      / {16}\{ path: '\*'/,
      "                ...__slugCamel__Routes(withTexts('__slug__', 'problems')),\n",
    ],
  ];
  return raw.map(([file, before, text]) => ({ file, before, text: fillIn(text, names) }));
}
