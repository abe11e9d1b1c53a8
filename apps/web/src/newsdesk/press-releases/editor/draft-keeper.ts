import type { PressRelease, PressReleaseChange } from '@ravabet/contracts/newsdesk/press-releases';
import { CallProblem, isProblem, isUnreachable } from '../../../shared/call-problem.ts';
import type { StoredDraft } from '../../../shared/draft-store.ts';
import {
  type ContentField,
  changesBetween,
  contentFields,
  contentOf,
  isSame,
  type ReleaseContent,
} from '../release-content.ts';

export interface Conflict {
  base: ReleaseContent;
  mine: ReleaseContent;
  theirs: ReleaseContent;
  fields: ContentField[];
  latest: PressRelease;
}

export interface DraftState {
  content: ReleaseContent;
  status: 'saved' | 'dirty' | 'saving' | 'offline' | 'conflict' | 'refused';
  savedAt: string;
  conflict: Conflict | null;
  problem: unknown;
  /** Grows when the text was changed from outside, so that the editor takes it over. */
  generation: number;
}

export interface DraftPorts {
  /** Creates on the server what was begun without it (version 0). */
  begin: () => Promise<void>;
  send: (change: PressReleaseChange & { note?: string }, key: string) => Promise<PressRelease>;
  latest: () => Promise<PressRelease>;
  keep: (draft: StoredDraft<ReleaseContent>) => Promise<void>;
  find: () => Promise<StoredDraft<ReleaseContent> | null>;
  drop: () => Promise<void>;
  onSaved: (release: PressRelease) => void;
  /** Others wrote in other fields meanwhile; both are in. */
  onMerged: () => void;
}

const pauseBeforeSaving = 1200;
const pauseBeforeRetry = 10_000;

/**
 * Keeps what one writes: at once on this device, after a breath on the server. When somebody else changed the record meanwhile, what
 * touches different fields is joined, and what touches the same field is left to the person (see merge/).
 */
export class DraftKeeper {
  #state: DraftState;
  #base: ReleaseContent;
  #version: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #intent: { text: string; key: string } | null = null;
  #listeners = new Set<() => void>();
  #ports: DraftPorts;

  constructor(release: PressRelease, ports: DraftPorts) {
    const content = contentOf(release);
    this.#base = content;
    this.#version = release.version;
    this.#ports = ports;
    this.#state = {
      content,
      status: release.version === 0 ? 'offline' : 'saved',
      savedAt: release.updatedAt,
      conflict: null,
      problem: null,
      generation: 0,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly read = (): DraftState => this.#state;

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Takes up what an earlier visit left on this device. */
  async resume(): Promise<void> {
    const { content: found } = this.#state;
    const stored = await this.#ports.find();
    if (this.#state.content !== found) return;
    if (!stored || Object.keys(stored.changes).length === 0) return this.#version === 0 ? this.save() : undefined;
    if (stored.version !== this.#version) {
      // Sent with its old version on purpose: the refusal leads to the merge.
      this.#base = stored.base;
      this.#version = stored.version;
    }
    const content = { ...this.#base, ...stored.changes };
    this.#set({ content, generation: this.#generationOf(content), status: 'dirty' });
    await this.save();
  }

  change<F extends ContentField>(field: F, value: ReleaseContent[F]): void {
    const content = { ...this.#state.content, [field]: value };
    this.#set({ content, status: this.#state.status === 'conflict' ? 'conflict' : 'dirty' });
    this.#keep();
    this.#later(pauseBeforeSaving);
  }

  /** Only another body makes the editor begin anew: whoever writes in it keeps the caret when other fields move. */
  #generationOf({ body }: ReleaseContent): number {
    return this.#state.generation + (isSame(body, this.#state.content.body) ? 0 : 1);
  }

  /** The record came anew, e.g. on return to the window. Without own changes it is simply shown. */
  adopt(release: PressRelease): void {
    if (release.version <= this.#version || this.#state.status !== 'saved') return;
    const content = contentOf(release);
    const moved = !isSame(content, this.#state.content);
    this.#base = content;
    this.#version = release.version;
    if (moved) this.#set({ content, savedAt: release.updatedAt, generation: this.#generationOf(content) });
  }

  /** Saves now. @returns the version that holds everything typed. @throws when it could not be saved */
  async flush(): Promise<number> {
    await this.save();
    if (this.#state.status !== 'saved') throw this.#state.problem ?? new Error(this.#state.status);
    return this.#version;
  }

  /** After the person has decided, field by field. */
  async resolve(content: ReleaseContent): Promise<void> {
    const { conflict } = this.#state;
    if (!conflict) return;
    this.#base = conflict.theirs;
    this.#version = conflict.latest.version;
    this.#set({ content, conflict: null, status: 'dirty', generation: this.#generationOf(content) });
    this.#keep();
    await this.save();
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (this.#state.status === 'dirty') void this.save();
  }

  /** Nobody looks any more: what is not on the server stays on this device, and is not tried again. */
  leave(): void {
    clearTimeout(this.#timer);
  }

  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  async #saveAll(): Promise<void> {
    for (let round = 0; round < 10 && !this.#state.conflict; round++) {
      const changes = changesBetween(this.#base, this.#state.content);
      if (Object.keys(changes).length === 0 && this.#version > 0) {
        this.#set({ status: 'saved', problem: null });
        return this.#ports.drop();
      }
      this.#set({ status: 'saving' });
      try {
        if (this.#version === 0) {
          await this.#ports.begin();
          if (!(await this.#joinWithLatest())) throw new CallProblem('no-answer', 0);
          continue;
        }
        const answer = await this.#ports.send({ version: this.#version, ...changes }, this.#keyOf(changes));
        this.#base = { ...this.#base, ...changes };
        this.#version = answer.version;
        this.#set({ savedAt: answer.updatedAt });
        this.#ports.onSaved(answer);
      } catch (error) {
        if (!(isProblem(error, 'stale-version') && (await this.#joinWithLatest()))) {
          return this.#notSaved(error);
        }
      }
    }
    if (!this.#state.conflict) this.#later(pauseBeforeSaving);
  }

  /** The same change asked for again carries the same key, so it happens once. */
  #keyOf(changes: Partial<ReleaseContent>): string {
    const text = JSON.stringify([this.#version, changes]);
    if (this.#intent?.text !== text) this.#intent = { text, key: crypto.randomUUID() };
    return this.#intent.key;
  }

  async #joinWithLatest(): Promise<boolean> {
    const latest = await this.#ports.latest().catch(() => null);
    if (!latest) return false;
    const theirs = contentOf(latest);
    const mine = this.#state.content;
    const mineChanged = changesBetween(this.#base, mine);
    const theirsChanged = changesBetween(this.#base, theirs);
    const fields = contentFields.filter(
      (field) => field in mineChanged && field in theirsChanged && !isSame(mine[field], theirs[field]),
    );
    if (fields.length > 0) {
      this.#set({ status: 'conflict', conflict: { base: this.#base, mine, theirs, fields, latest } });
      return true;
    }
    this.#base = theirs;
    this.#version = latest.version;
    const content = { ...theirs, ...mineChanged };
    this.#set({ content, generation: this.#generationOf(content) });
    if (Object.keys(theirsChanged).length > 0) this.#ports.onMerged();
    return true;
  }

  #notSaved(error: unknown): void {
    this.#keep();
    if (isUnreachable(error) || isProblem(error, 'not-signed-in')) {
      this.#set({ status: 'offline', problem: error });
      this.#later(pauseBeforeRetry);
    } else {
      this.#set({ status: 'refused', problem: error });
    }
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }

  #keep(): void {
    const changes = changesBetween(this.#base, this.#state.content);
    const at = new Date().toISOString();
    void this.#ports.keep({ version: this.#version, base: this.#base, changes, at });
  }
}
