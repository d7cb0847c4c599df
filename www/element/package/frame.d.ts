import type { Mode, Report, Trouble } from "./index.js";

export interface FrameSettings {
  /** The address of embed.html. */
  src: string;
  /** Names the frame for those who do not see it. */
  title: string;
  /** Handed over by message, so that it stands in no address. */
  code?: string;
  mode?: Mode;
  lang?: string;
  jurisdiction?: string;
  theme?: "light" | "dark" | "auto";
  on?: string;
  "heading-level"?: string;
  /** Whether the frame is to run in a sandbox without an origin: no camera and no photos then. */
  sandbox?: boolean;
}

export interface FrameEventMap {
  ready: CustomEvent<{ version: string }>;
  result: CustomEvent<Report> & { questionId?: string | number };
  error: CustomEvent<Trouble | { code: "protocol" | "message"; message: string }> & { questionId?: string | number };
}

/** A frame with the check in it. Each message is held against the window and the origin that it must come from. */
export class LabelcheckFrame extends EventTarget {
  constructor(place: ParentNode & Node, settings: FrameSettings);
  readonly element: HTMLIFrameElement;
  check(code: string, id?: string | number): void;
  scan(id?: string | number): void;
  reset(): void;
  remove(): void;
  addEventListener<K extends keyof FrameEventMap>(
    type: K,
    listener: (event: FrameEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
