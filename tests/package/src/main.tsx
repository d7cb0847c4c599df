import { useState } from "react";
import { createRoot } from "react-dom/client";
import { version, type Report } from "labelcheck";
import type {} from "labelcheck/react";
import { LabelcheckFrame } from "labelcheck/frame";

// The label is handed over in the address, as its number would be by a shop's own pages.
const code = decodeURIComponent(location.hash.slice(1));

function Product() {
  const [report, setReport] = useState<Report>();
  return (
    <main>
      <h1>A product</h1>
      <label-check id="own" code={code} jurisdiction="gb" onlabelcheck-result={(event) => setReport(event.detail)}>
        <p>Not yet.</p>
      </label-check>
      <label-check id="scan" mode="scan" worker="./labelcheck/worker.js" />
      <p id="answer">{report?.answer}</p>
      <p id="version">{version}</p>
    </main>
  );
}

createRoot(document.getElementById("root")!).render(<Product />);

// Types only: no frame is opened here.
export type Frame = LabelcheckFrame;
