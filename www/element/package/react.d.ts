// For React 19 and newer: `import "labelcheck/react";` in one file of the project lets TypeScript know the element in JSX.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { LabelCheck, LabelCheckEventMap, Mode } from "./index.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "label-check": DetailedHTMLProps<HTMLAttributes<LabelCheck>, LabelCheck> & {
        code?: string;
        mode?: Mode;
        jurisdiction?: string;
        theme?: "light" | "dark" | "auto";
        keys?: string;
        root?: string;
        worker?: string;
        on?: string;
        "heading-level"?: string;
        required?: boolean;
        name?: string;
        "onlabelcheck-ready"?: (event: LabelCheckEventMap["labelcheck-ready"]) => void;
        "onlabelcheck-result"?: (event: LabelCheckEventMap["labelcheck-result"]) => void;
        "onlabelcheck-error"?: (event: LabelCheckEventMap["labelcheck-error"]) => void;
      };
    }
  }
}
