/** What the check found. The form is published: docs/report.schema.json. */
export interface Report {
  version: number;
  kind:
    | "signed-label"
    | "maker-statement"
    | "listed"
    | "official-link"
    | "look-alike"
    | "product-number"
    | "not-a-label";
  answer: "checks-out" | "does-not" | "cannot-tell";
  cause?: "unreadable" | "list-too-old" | "unknown-issuer" | "official-link" | "look-alike" | "no-scheme" | "clock";
  reason?: { code: string; [fact: string]: unknown };
  list: { published: number; age: "fresh" | "stale" | "too-old"; demonstration: boolean; supplied_by?: string };
  [part: string]: unknown;
}

export type Mode = "answer" | "badge" | "input" | "scan";

/** Why there is no answer. docs/embedding.md says what to do about each. */
export interface Trouble {
  code:
    | "unsupported"
    | "module"
    | "words"
    | "keys"
    | "keys-refused"
    | "root"
    | "on"
    | "jurisdiction"
    | "mode"
    | "worker"
    | "camera"
    | "picture"
    | "stopped"
    | "failed"
    | "defined";
  message: string;
}

export interface LabelCheckEventMap extends HTMLElementEventMap {
  "labelcheck-ready": CustomEvent<{ version: string }>;
  "labelcheck-result": CustomEvent<Report>;
  "labelcheck-error": CustomEvent<Trouble>;
}

/** The element `<label-check>`. */
export class LabelCheck extends HTMLElement {
  static readonly version: string;
  code: string | null;
  mode: Mode;
  jurisdiction: string | null;
  theme: "light" | "dark" | "auto" | null;
  keys: string | null;
  root: string | null;
  worker: string | null;
  on: string | null;
  readonly report: Report | null;
  readonly value: string;
  readonly form: HTMLFormElement | null;
  name: string | null;
  required: boolean;
  disabled: boolean;
  headingLevel: string | null;
  readonly validity: ValidityState | undefined;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  /** Loads what it needs; it does so by itself when it comes near the viewport. */
  load(): void;
  /** Checks a text; nothing where something else was asked for meanwhile. Fails with an error that has the trouble's `code`. */
  check(text: string): Promise<Report | undefined>;
  /** Opens the camera, in mode "scan"; nothing where it was stopped before a label was seen. */
  scan(): Promise<Report | undefined>;
  reset(): void;
  addEventListener<K extends keyof LabelCheckEventMap>(
    type: K,
    listener: (this: LabelCheck, event: LabelCheckEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export const version: string;

declare global {
  interface HTMLElementTagNameMap {
    "label-check": LabelCheck;
  }
}
