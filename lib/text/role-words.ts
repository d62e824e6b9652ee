/** Nouns that say what a person is; the head of a title before a name or of an apposition after it. General English. */
export const roleHeads = new Set(
  `president vice-president premier chancellor minister secretary ambassador envoy diplomat spokesman spokeswoman spokesperson spokespersons
  governor mayor senator congressman congresswoman representative lawmaker deputy leader chief head director chairman chairwoman chair
  commander general colonel major captain lieutenant admiral brigadier marshal sergeant officer soldier pilot king queen prince sheikh
  ayatollah pope sultan emir adviser advisor aide analyst expert researcher professor historian correspondent reporter journalist editor
  interviewer host presenter anchor commentator blogger economist official negotiator prosecutor judge lawyer attorney resident witness
  director-general undersecretary speaker mp mep founder ceo executive manager co-founder candidate nominee president-elect
  premier-designate operator inspector fm pm boss activist volunteer doctor engineer veteran counselor counsellor fellow author inspector-general`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns for one person who holds no office. General English. */
export const personNouns = new Set(
  `man woman mother father farmer worker trader nurse teacher student driver fisherman pensioner villager neighbour neighbor shopkeeper
  colleague survivor refugee bystander passenger sailor firefighter medic paramedic rescuer sniper gunner serviceman servicewoman
  lawyer academic specialist scholar tourist priest nun widow wife husband brother sister son daughter grandmother
  grandfather boy girl teenager patient engineer technician welder miner baker shop-owner spectator eyewitness caller`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand inside a title without being its head. */
export const roleModifiers = new Set(
  `foreign defence defense prime interior energy health deputy first former acting state press chief senior top military security national
  presidential armed forces air force navy army intelligence regional oblast city federal european union affairs general supreme republican
  democratic opposition veteran retired parliamentary vice party leading chancellor house white permanent special minister ministry finance
  economy trade justice transport infrastructure digital emergency emergencies police nuclear central command staff strategic occupied
  russian-installed moscow-installed kremlin-installed pro-war war field fellow council committee director outgoing incoming newly-elected`
    .split(/\s+/)
    .filter(Boolean),
);

/** Ranks and offices in their short form, with what they are short for. */
export const shortTitles = new Map(
  Object.entries({
    gen: "general",
    lt: "lieutenant",
    col: "colonel",
    maj: "major",
    sgt: "sergeant",
    capt: "captain",
    adm: "admiral",
    brig: "brigadier",
    cmdr: "commander",
    sen: "senator",
    rep: "representative",
    gov: "governor",
    prof: "professor",
  }),
);

/** Honorifics and ranks in their short form, as they stand before a name. */
export const honorifics = new Set(
  "mr mrs ms dr sir dame lord lady gen lt col maj sgt capt adm brig cmdr sen rep gov prof rev".split(" "),
);
