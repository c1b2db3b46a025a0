// Contests of the draft: question, options, rules.

import { button, freshId, h, type Child } from "kit/dom.ts";
import { has, t } from "kit/text.ts";
import { choice, section, text, texts, tick } from "../fields.ts";
import { type Editor, numeric } from "./editor.ts";
import { blank, type Contest, type Form, languages } from "./form.ts";
import { EXAMPLES, priced, prune, rule, rules, SETTINGS, type Setting } from "./settings.ts";

export function contestParts(editor: Editor, form: Form): HTMLElement {
  let wanted = "yes-no";
  const id = freshId();
  const select = h("select", { id, onchange: () => (wanted = select.value) }, EXAMPLES.map((kind) => h("option", { value: kind }, t(`example-${kind}`))));
  return section(t("part-contests"),
    form.contests.map((contest, i) => part(editor, form, contest, i)),
    h("div", { class: "field" }, h("label", { for: id }, t("add-contest-kind")), select),
    h("p", {}, button(t("add-contest"), () => void editor.add(wanted))),
    styles(editor, form));
}

function part(editor: Editor, form: Form, contest: Contest, i: number): HTMLElement {
  const path = `contests.${i}`;
  const heading = freshId();
  const { faults } = editor;
  const again = (focus: string) => editor.draw(focus);
  const move = (to: number) => {
    form.contests.splice(to, 0, ...form.contests.splice(i, 1));
    again(`contests.${to}`);
  };
  const remove = () => {
    form.contests.splice(i, 1);
    again(form.contests.length > 0 ? "contests.0" : "title");
  };
  const fault = faults.get(path);
  return h("section", { class: "contest", "aria-labelledby": heading },
    h("h3", { id: heading }, h("span", { id: path, tabindex: -1 }, t("contest-number", { number: i + 1 })), ` – ${t(`kind-${contest.kind ?? "choice"}`)}`),
    fault ? h("p", { class: "wrong", lang: fault.lang }, fault.text) : false,
    texts({ id: `${path}.title`, label: t("set-question"), faults }, contest.title, languages(form)),
    options(editor, form, contest, path),
    h("details", { class: "rules", open: hasFault(editor, path) }, h("summary", {}, t("contest-rules", { number: i + 1 })), h("div", {},
      choice({ id: `${path}.rule`, label: t("set-rule"), faults }, rule(contest), rules(contest).map((each) => [each, t(`rule-name-${each}`)]), (value) => {
        contest.rule = value;
        prune(contest);
        again(`${path}.rule`);
      }),
      SETTINGS.filter(({ fits }) => fits(contest)).map((setting) => input(editor, contest, path, setting)))),
    h("p", { class: "actions" },
      i > 0 ? button(t("move-contest-up", { number: i + 1 }), () => move(i - 1), "small") : false,
      form.contests.length > 1 ? button(t("remove-contest", { number: i + 1 }), remove, "small") : false));
}

/** Rules with a fault in them are shown, and so are those that were opened before. */
function hasFault(editor: Editor, path: string): boolean {
  const names = SETTINGS.map(({ name }) => `${path}.${name}`);
  const shown = document.getElementById(`${path}.rule`)?.closest("details")?.open ?? false;
  return shown || names.some((name) => editor.faults.has(name));
}

function input(editor: Editor, contest: Contest, path: string, { name, as, values }: Setting): Child {
  const id = `${path}.${name}`;
  const hint = has(`set-${name}-hint`) ? t(`set-${name}-hint`) : undefined;
  const asked = { id, label: t(`set-${name}`), faults: editor.faults, ...(hint ? { hint } : {}) };
  const value = contest[name];
  const set = (given: string | number | boolean) => {
    if (given === "") delete contest[name];
    else contest[name] = given;
  };
  if (as === "yes") {
    return tick(id, asked.label, value === true, (yes) => {
      set(yes);
      prune(contest);
      editor.draw(id);
    }, hint);
  }
  // What a draft file says in a form that this field cannot show stays as it is.
  if (value !== undefined && typeof value === "object") return h("p", { class: "hint" }, t("set-in-file", { setting: asked.label }));
  const shown = value === undefined ? "" : String(value);
  if (as === "one-of") {
    const known = values ?? [];
    const all = shown && !known.includes(shown) ? [shown, ...known] : known;
    return choice(asked, shown || (known[0] ?? ""), all.map((each) => [each, has(`value-${name}-${each}`) ? t(`value-${name}-${each}`) : each]), set);
  }
  return text(asked, shown, (typed) => set(as === "number" ? numeric(typed) : typed), { numeric: as === "number" });
}

function options(editor: Editor, form: Form, contest: Contest, path: string): Child[] {
  const tags = languages(form);
  const rows = contest.options.map((option, j) => {
    const place = `${path}.options.${j}`;
    const remove = () => {
      contest.options.splice(j, 1);
      editor.draw(`${path}-add`);
    };
    const fault = editor.faults.get(place) ?? editor.faults.get(`${place}.id`);
    return h("fieldset", { class: "row" }, h("legend", { id: place, tabindex: -1 }, t("option-number", { number: j + 1 })),
      fault ? h("p", { class: "wrong", lang: fault.lang }, fault.text) : false,
      texts({ id: `${place}.title`, label: t("set-option"), faults: editor.faults }, option.title, tags),
      priced(contest) ? text({ id: `${place}.cost`, label: t("set-cost"), faults: editor.faults }, String(option.cost ?? ""), (cost) => (option.cost = numeric(cost)), { numeric: true }) : false,
      contest.options.length > 1 ? button(t("remove-option", { number: j + 1 }), remove, "small") : false);
  });
  const add = button(t("add-option"), () => {
    contest.options.push({ title: blank(form) });
    editor.draw(`${path}.options.${contest.options.length - 1}.title`);
  });
  add.id = `${path}-add`;
  return [rows, h("p", {}, add)];
}

/** Who votes on what; everybody on everything where nothing is said. */
function styles(editor: Editor, form: Form): HTMLElement {
  const list = (form.styles ??= []);
  const rows = list.map((style, i) => {
    const path = `styles.${i}`;
    const ids = (style.contests ?? []).join(", ");
    const remove = () => {
      list.splice(i, 1);
      editor.draw("styles-add");
    };
    return h("fieldset", { class: "row" }, h("legend", { id: path, tabindex: -1 }, t("style-number", { number: i + 1 })),
      text({ id: `${path}.id`, label: t("set-style-id"), hint: t("set-style-id-hint"), faults: editor.faults }, style.id, (id) => (style.id = id)),
      texts({ id: `${path}.title`, label: t("set-style-title"), faults: editor.faults }, (style.title ??= blank(form)), languages(form)),
      text({ id: `${path}.contests`, label: t("set-style-contests"), hint: t("set-style-contests-hint", { ids: form.contests.map(({ id }, j) => id || `${j + 1}`).join(", ") }), faults: editor.faults }, ids, (typed) => {
        style.contests = typed.split(/[\s,;]+/).filter(Boolean);
      }),
      button(t("remove-style", { number: i + 1 }), remove, "small"));
  });
  const add = button(t("add-style"), () => {
    form.contests.forEach((contest, i) => (contest.id ||= `question-${i + 1}`));
    list.push({ id: "", title: blank(form), contests: form.contests.map(({ id }) => id ?? "") });
    editor.draw(`styles.${list.length - 1}.id`);
  });
  add.id = "styles-add";
  return h("details", { open: list.length > 0 }, h("summary", {}, t("part-styles")), h("div", {}, h("p", {}, t("part-styles-text")), rows, h("p", {}, add)));
}
