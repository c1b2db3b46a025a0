// A step that cannot be taken back is asked for once more, in words that say what it does.

import { button, h, type Child } from "kit/dom.ts";
import { show } from "kit/shell.ts";
import { t } from "kit/text.ts";

export interface Question {
  /** Names the sentences: `confirm-ACT-title`, `confirm-ACT-text`, `confirm-ACT-yes`. */
  act: string;
  values?: Record<string, string | number>;
  /** What was wrong the last time. */
  problems?: () => Child[];
  /** Fields that belong to it. */
  fields?: () => Child[];
  yes: () => void;
  no: () => void;
}

export function confirmScreen({ act, values = {}, problems, fields, yes, no }: Question): void {
  show(() => ({
    title: t(`confirm-${act}-title`, values),
    body: [
      problems ? problems() : false,
      h("p", {}, t(`confirm-${act}-text`, values)),
      fields ? fields() : false,
      h("p", { class: "actions" }, button(t(`confirm-${act}-yes`, values), yes, "main"), button(t("confirm-no"), no)),
    ],
  }));
}
