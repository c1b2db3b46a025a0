// On the public pages: numbers that grow while one looks, and times by the reader's own clock. Everything is there
// without this script, too.

const language = document.documentElement.lang;
const live = document.querySelector("[data-live]");
const PERIOD = 15_000;

/** Puts the numbers of an overview where they belong. */
function renew(overview) {
  const format = new Intl.NumberFormat(language);
  for (const place of live.querySelectorAll("[data-number]")) {
    const text = format.format(overview[place.dataset.number]);
    if (place.textContent !== text) place.textContent = text;
  }
  // Another phase or another closing time: the page says more than numbers can.
  if (overview.phase !== live.dataset.phase || overview.closes !== live.dataset.closes) {
    document.getElementById("changed").hidden = false;
  }
}

async function ask() {
  try {
    const answer = await fetch(live.dataset.live, { headers: { accept: "application/json" } });
    if (answer.ok) renew(await answer.json());
  } catch {
    // No connection: the numbers stay, and the next try may find one.
  }
}

if (live) {
  setInterval(() => {
    if (!document.hidden) ask();
  }, PERIOD);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) ask();
  });
  ask();
}

for (const time of document.querySelectorAll("time[data-own]")) {
  const moment = new Date(time.dateTime);
  const style = { dateStyle: "long", timeStyle: "short" };
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, style);
  // A clock that shows the record's time has nothing to add.
  if (Number.isNaN(moment.getTime()) || moment.getTimezoneOffset() === 0) continue;
  const own = document.createElement("span");
  own.className = "own";
  own.textContent = time.dataset.own.replace("…", format.format(moment));
  time.after(" ", own);
}
