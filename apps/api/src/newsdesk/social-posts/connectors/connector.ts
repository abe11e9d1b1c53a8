import type { Language } from '@ravabet/contracts';
import type { OutgoingFetch } from '../../../platform/outgoing-fetch.ts';

/** A picture, uploaded with the call or fetched by the other side. What it shows goes along where the protocol has a place for it. */
export type MessagePicture =
  | { readonly by: 'bytes'; readonly alternativeText: string; readonly jpeg: Buffer }
  | {
      readonly by: 'address';
      readonly alternativeText: string;
      /** open to who holds it, and not for ever */
      readonly url: string;
      /** of the bytes behind the address */
      readonly sha256: string;
      readonly mediaType: string;
      readonly width: number;
      readonly height: number;
    };

/** What a channel is asked to show. */
export interface Message {
  readonly postId: string;
  /** the same for every try of one handing over: a channel that knows it takes nothing twice */
  readonly deliveryId: string;
  readonly text: string;
  readonly language: Language;
  readonly releaseUrl: string | null;
  /** in their order, as the connector takes them */
  readonly pictures: readonly MessagePicture[];
}

/** How it is reached. */
export interface ChannelAddress {
  readonly name: string;
  readonly apiUrl: string;
  readonly publicUrl: string;
  readonly chatId: string;
  /** unsealed for this call */
  readonly secret: string;
}

/** A name of `cause.<name>` in locales/<lang>/social-posts.json. */
export type Cause =
  | 'not-reached'
  | 'too-slow'
  | 'busy'
  | 'server-error'
  | 'address-not-allowed'
  | 'not-understood'
  | 'refused'
  | 'no-right'
  | 'no-answer'
  | 'worker-died'
  | 'channel-archived'
  | 'release-gone'
  | 'does-not-fit'
  | 'picture-not-usable'
  | 'picture-not-read';

/** What came of it. `later` is sure not to stand there; `unknown` may stand there, and is never tried again without a person. */
export type Outcome =
  | { kind: 'published'; externalId: string | null; url: string | null; detail?: string }
  | { kind: 'later'; cause: Cause; detail?: string; afterSeconds?: number }
  | { kind: 'refused'; cause: Cause; detail?: string }
  | { kind: 'unknown'; cause: Cause; detail?: string };

/** The one interface of channels that a machine can reach. Its `publish` throws nothing. */
export interface Connector {
  /** a try that nobody answered may be repeated: the other side knows its number */
  readonly repeatable: boolean;
  readonly takesPictures: MessagePicture['by'];
  publish(outgoing: OutgoingFetch, channel: ChannelAddress, message: Message): Promise<Outcome>;
}
