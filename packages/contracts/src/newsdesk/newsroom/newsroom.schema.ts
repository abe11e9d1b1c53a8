import * as Type from 'typebox';
import { Instant, Language, nullable } from '../../kernel/index.ts';

/** The public newsroom as its staff see it. */
export const Newsroom = Type.Object({
  url: Type.String(),
  languages: Type.Array(
    Type.Object({
      language: Language,
      url: Type.String(),
      feedUrl: Type.String(),
      /** texts that stand there now */
      count: Type.Integer(),
      newestTitle: nullable(Type.String()),
      newestAt: nullable(Instant),
    }),
  ),
});
export type Newsroom = Type.Static<typeof Newsroom>;
