// The end: the record as one file, and the result in the formats of others.

import { bdi, button, h, type Child } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { failed, show, waiting } from "kit/shell.ts";
import { language, t } from "kit/text.ts";
import { bytesOf, save } from "../files.ts";
import { emptyTerms, formatFields } from "./formats.ts";
import type { Office } from "./office.ts";

const stem = (office: Office): string => office.status.id.slice(0, 16);

/** Saves the whole record. */
export async function archive(office: Office): Promise<void> {
  waiting(t("archiving"));
  try {
    save(`election-${stem(office)}.tar`, bytesOf(await office.desk.archive()), "application/x-tar");
    office.show();
  } catch (error) {
    failed(error, () => office.show());
  }
}

export function publishing(office: Office): Child[] {
  const result = `${location.origin}/elections/${office.status.id}`;
  return [
    h("p", { class: "actions" },
      button(t("do-archive"), () => office.leave(() => void archive(office)), "main"),
      button(t("do-export"), () => office.leave(() => exportScreen(office)))),
    h("p", {}, t("publish-where"), " ", h("a", { href: result }, bdi(result, "address"))),
  ];
}

/** The files that `urne-organizer export` writes, one by one. */
function exportScreen(office: Office): void {
  const terms = emptyTerms(office.manifest);
  let files: { name: string; type: string; text: string }[] = [];
  let fault = "";
  let more = false;
  const make = async () => {
    try {
      files = await office.desk.exports(terms);
      fault = "";
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "file") return failed(error, draw);
      fault = error.detail;
    }
    return draw();
  };
  const draw = () =>
    show(() => ({
      title: t("do-export"),
      body: [
        fault ? h("p", { class: "wrong", role: "alert" }, t("export-wrong"), " ", h("span", { lang: language() }, fault)) : false,
        h("p", {}, t("export-text")),
        h("ul", { class: "choices" }, files.map((file) =>
          h("li", {}, button(t("export-save", { file: file.name }), () => save(file.name, file.text, file.type), "small")))),
        files.length > 1 ? h("p", {}, button(t("export-all"), () => files.forEach((file, i) => setTimeout(() => save(file.name, file.text, file.type), i * 300)))) : false,
        h("details", { open: more, ontoggle: (event: Event) => (more = (event.currentTarget as HTMLDetailsElement).open) },
          h("summary", {}, t("export-more")),
          h("div", {}, formatFields(office.manifest, terms), h("p", {}, button(t("export-again"), () => void make())))),
        h("p", { class: "actions" }, button(t("back"), () => office.show())),
      ],
    }));
  void make();
}
