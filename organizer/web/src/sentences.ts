// What organizers and registrars read; and what voters read, for the preview.

import { learn } from "kit/text.ts";
import voterCa from "../../../voter-client/locales/ca/voter.ftl";
import voterEn from "../../../voter-client/locales/en/voter.ftl";
import voterEs from "../../../voter-client/locales/es/voter.ftl";
import voterFr from "../../../voter-client/locales/fr/voter.ftl";
import ca from "../../locales/ca/organizer.ftl";
import en from "../../locales/en/organizer.ftl";
import es from "../../locales/es/organizer.ftl";
import fr from "../../locales/fr/organizer.ftl";

learn({ ca: voterCa, en: voterEn, es: voterEs, fr: voterFr });
learn({ ca, en, es, fr });
