# El que diu la línia d’ordres de l’organització i dels responsables del cens; els errors d’esborranys, llistes i fitxers són a faults.ftl.

## Carpeta, claus, fitxers

home-no-key = no hi ha cap clau { $file }; feu-la amb «{ $command } --dir { $folder }», o indiqueu-ne la carpeta amb --dir
home-no-election = no s’ha lliurat cap elecció des de { $folder }; indiqueu-ne una amb --election URL, o lliureu un esborrany amb «urne-organizer post DRAFT.toml --board URL»
home-damaged = { $file } no és un fitxer d’aquesta eina, o està malmès
key-made = { $file } està fet; deseu-lo, i només per a vós. La clau pública:
cannot-read = no es pot llegir { $file }
cannot-read-again = no es pot tornar a llegir l’esborrany
cannot-rename = no es pot canviar el nom de { $file }
not-now = això no pot venir ara: { $detail } ({ $reason }); «urne-organizer status» diu què sí
pause-board = l’urna no respon ({ $detail }); una altra vegada d’aquí a { $seconds } s
pause = { $detail }; una altra vegada d’aquí a { $seconds } s
progress-log = comprovació del registre
progress-pages = lectura de les pàgines
progress-codes = fabricació dels codis
progress-list = lliurament de la llista

## Esborranys

new-title = La nostra votació
new-organizer = L’organització
new-registrar = El responsable del cens
new-trustee = { $place ->
    [first] Primer dipositari
    [second] Segon dipositari
   *[third] Tercer dipositari
}
new-judgments = Què en penseu?
new-budget = Pressupost participatiu
new-written = { $file } està escrit. Editeu-lo i després: urne-organizer check { $file }
new-party = «{ $text }» no és NOM=CLAU, com ara "Ada=CLAU"
check-ready = L’esborrany és a punt: urne-organizer post { $file } --board URL
check-doubts = L’esborrany té { $count ->
    [one] { $count } paràmetre dubtós: corregiu-lo
   *[other] { $count } paràmetres dubtosos: corregiu-los
}, o lliureu-lo amb --anyway
check-refused = l’esborrany té { $count ->
    [one] { $count } paràmetre dubtós (a dalt); corregiu-lo
   *[other] { $count } paràmetres dubtosos (a dalt); corregiu-los
}, o lliureu-lo amb --anyway. No s’ha lliurat res
check-doubt = dubtós: { $what }
check-note = nota: { $what }
explain-opens = obertura
explain-closes = tancament
explain-early = (l’organització pot tancar abans)
explain-contest = Pregunta «{ $id }»: { $title }
explain-voters = Votants: { $task }
explain-result = Resultat: { $rule }
explain-shuffle = Cada votant veu les opcions en un altre ordre.
explain-more = ... i { $count } més
explain-styles = Qui vota sobre què
explain-style = papereta «{ $id }»: { $contests }
explain-people = Persones
explain-role = { $role ->
    [organizer] organització
    [registrar] responsable del cens { $number }
   *[trustee] dipositari { $number }
}
explain-threshold = Qualssevol { $t } dels { $n } dipositaris junts obren el total; menys no esbrinen res.
explain-floor = Menys de { $floor } paperetes (del mateix pes) en una pregunta no s’obren mai.
explain-witnesses = { $quorum } de { $count } testimonis han d’haver confirmat el registre abans del recompte.

## Lliurament

post-unknown = no se sap si l’elecció s’ha lliurat; torneu a executar la mateixa ordre
post-your-key = { $detail }; la vostra clau pública és { $key }
post-done = L’elecció està lliurada. Envieu aquesta adreça als dipositaris i als responsables del cens; què ve després: urne-organizer status
post-holds = { $file } ja conté l’elecció { $election }, que no ha acabat; feu servir una altra carpeta amb --dir, o anul·leu-la amb «urne-organizer abort»

## Estat

status-none = No s’ha lliurat res des d’aquesta carpeta.
status-you = A continuació, vós:
begin-key = fer la vostra clau
begin-draft = començar un esborrany i editar-lo
begin-check = veure en paraules què vol dir
begin-post = lliurar-lo
status-address = adreça
status-phase = fase
status-log = registre
status-voters = votants
status-voted = han votat
phase = { $phase ->
    [voting] votació
    [closing] tancament
    [tally] recompte
    [finished] acabada
    [aborted] anul·lada
   *[setup] preparació
}
status-since = { $phase } des del { $time }
status-entries = { $count ->
    [one] { $count } entrada, comprovada
   *[other] { $count } entrades, totes comprovades
}
status-weight = { $count }, en conjunt un pes de { $weight }
status-ballots = { $voted } ({ $share }), { $ballots ->
    [one] { $ballots } papereta
   *[other] { $ballots } paperetes
}
status-decryption = Obertura: { $done } dels { $needed } dipositaris necessaris han obert
status-aborted = Anul·lada: { $reason }
status-ceremony = { $state ->
    [published] Cerimònia de claus, intent { $attempt }: la clau està publicada
    [failed] Cerimònia de claus, intent { $attempt }: fallida
   *[running] Cerimònia de claus, intent { $attempt }
}
column-trustee = dipositari
column-commit = pas 1
column-open = pas 2
column-shares = pas 3
column-confirm = pas 4
column-rehearsal = assaig
column-done = fet
status-lists = Llistes de votants
status-list = { $name }: { $state }
list-state-none = no lliurada
list-state-complete = completa
list-state-parts = { $sent } de { $of } parts

## Passos

attempt-unknown = no hi ha cap dipositari { $trustee }: estan numerats d’1 a { $n }
attempt-done = La cerimònia de claus torna a començar, intent { $attempt }: tots els dipositaris repeteixen cada pas.
keys-stand = La clau de l’elecció ja és a l’urna.
keys-done = La clau de l’elecció està publicada.
open-stands = La votació ja era oberta.
open-done = { $credentials ->
    [one] La votació és oberta per a { $credentials } votant.
   *[other] La votació és oberta per a { $credentials } votants.
}
open-from = S’accepten paperetes a partir del { $time }.
extend-stands = Aquesta ja és l’hora de tancament.
extend-done = La votació es tanca ara el { $time }.
option-fault = { $option }: { $what }
close-stands = La votació ja era tancada.
close-not = la votació continua oberta
close-ask = El tancament era el { $time }; han votat { $voted } de { $voters }. Tancar ara, definitivament? [s/N]
close-yes = sí
close-done = { $ballots ->
    [one] La votació està tancada amb { $ballots } papereta al registre.
   *[other] La votació està tancada amb { $ballots } paperetes al registre.
} Des d’ara tothom la pot comprovar.
abort-stands = L’elecció ja estava anul·lada.
abort-done = L’elecció està anul·lada; el seu registre es conserva.
notice-done = L’avís està publicat.
reason-length = --reason: d’1 a 200 caràcters, en una sola línia
pages-none = aquesta urna no té pàgines: es va fer sense, de manera que no hi ha res per fer constar
pages-stand = { $count ->
    [one] Al registre ja consta aquest { $count } fitxer.
   *[other] Al registre ja consten aquests { $count } fitxers.
}
pages-done = { $count ->
    [one] Al registre consta ara el { $count } fitxer de les pàgines.
   *[other] Al registre consten ara els { $count } fitxers de les pàgines.
}
pages-other = l’urna dona un altre { $name } que { $file }
pages-missing = l’urna no dona { $name } de { $file }
pages-extra = l’urna dona { $name }, que no és a { $file }
archive-done = { $file } conté el registre fins ara, { $count ->
    [one] { $count } entrada
   *[other] { $count } entrades
}, tot comprovat (empremta { $root }).
archive-check = Tothom ho pot comprovar: urne-verify { $file }
export-done = Escrit a { $folder }: { $files }
export-contact = RUDI demana a qui escriure: afegiu --rudi-contact "Oficina de dades obertes <opendata@example.org>"
export-matter = SCDL demana la matèria: afegiu --scdl-matter "8.4 aménagement du territoire"
export-matter-form = --scdl-matter: «{ $text }» no és un codi i un nom
export-id-form = --scdl-id: «{ $text }» no és PREGUNTA=NÚMERO

## Responsables del cens

labels-there = { $file } ja té etiquetes; tots dos responsables del cens llegeixen aquest fitxer tal com és
labels-done = { $file } té etiquetes per a { $count ->
    [one] { $count } votant
   *[other] { $count } votants
}. Doneu el mateix fitxer a tots dos responsables del cens; cadascun executa: urne-organizer registrar import { $file }
import-refused = { $count ->
    [one] { $file }: { $count } error (a dalt); corregiu-lo i torneu a llegir la llista. No s’ha escrit res
   *[other] { $file }: { $count } errors (a dalt); corregiu-los i torneu a llegir la llista. No s’ha escrit res
}
import-faults = { $file }: { $count ->
    [one] { $count } error
   *[other] { $count } errors
}; no s’ha escrit res
import-found = { $file }: { $count ->
    [one] { $count } votant
   *[other] { $count } votants
} segons la columna «{ $column }», en conjunt un pes de { $weight }, cap error.
import-dry = Només prova: no s’ha escrit res.
import-done = La llista està llegida. Quan l’elecció estigui lliurada: urne-organizer registrar credentials --election URL --out codes.csv
registrar-other-key = la clau d’aquesta carpeta ({ $key }) no és la d’un responsable del cens d’aquesta elecció ({ $names }); indiqueu la carpeta correcta amb --dir
codes-phase = l’elecció és a la fase «{ $phase }»: la seva llista de votants ja no es pot canviar
codes-made = els codis d’aquesta elecció ja es van fer ({ $file }); lliureu la seva llista amb «urne-organizer registrar post», o feu-ne de nous amb --again: els antics llavors ja no valen
codes-posted = la llista d’aquest responsable del cens ja és a l’urna ({ $sent } de les seves parts) i no es pot canviar; es va fer a partir de { $file }
codes-exists = { $file } ja existeix i es deixa com és; trieu un altre nom
codes-done = { $count ->
    [one] { $file } conté el codi de { $count } votant: qui el llegeixi pot votar en el seu lloc. Repartiu-lo i després destruïu el fitxer.
   *[other] { $file } conté els codis de { $count } votants: qui el llegeixi pot votar en el seu lloc. Repartiu-los i després destruïu el fitxer.
}
codes-next = A continuació: urne-organizer registrar post{ $flags }
list-posted = { $stood ->
    [none] La llista és a l’urna
    [all] La llista ja era a l’urna
   *[some] La llista és a l’urna, en part des d’abans
}{ $parts ->
    [one] { "." }
   *[other] { " " }en { $parts } parts.
}
list-differs = { $detail }; tots dos responsables del cens necessiten el mateix fitxer etiquetat: llegiu-lo, després «urne-organizer registrar credentials{ $flags } --again --out NEW.csv», i torneu a lliurar

## Importacions

strict-report = { $file }: { $count ->
    [one] { $count } papereta amb errors
   *[other] { $count } paperetes amb errors
} (a dalt); no s’ha escrit res més que l’informe
strict-nothing = { $file }: { $count ->
    [one] { $count } papereta amb errors
   *[other] { $count } paperetes amb errors
} (a dalt); no s’ha escrit res
grades-named = --grades anomena { $named } mencions, però de { $best } a { $worst } n’hi ha { $count }
decidim-no-fault = Cap error. Per escriure un esborrany: afegiu --draft FITXER --budget IMPORT
