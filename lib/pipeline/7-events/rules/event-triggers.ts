/**
 * events/trigger: the words that tell of an event, by type. General news English, no names.
 * A trigger is one word (a verb's lemma or a noun) with what must stand near it in its clause.
 * Match:     "struck a depot" (strike), "shot down eight missiles" (interception), "gave the green light" (authorization),
 *            "took delivery of 12 systems", "approved the sale of 40 missiles" (transfer)
 * Near miss: "a strike by rail workers", "the attack on his record": no weapon, place or force in the clause; "strike delivered
 *            on a workshop" is no transfer, "a temporary deployment point" no deployment, "rules out talks with" no meeting
 * Source:    the event types of the data model, crosswalked to ACLED and PLOVER
 * Order:     the first type in this list that matches a clause names it: the rarer and plainer first
 */
import type { EventType } from "#lib/domain/event.ts";
import { rememberWords } from "#lib/text/word-forms.ts";

export type Trigger = {
  type: EventType;
  ruleId: string;
  /** How one of the words of every match begins: three letters or more, or all of a shorter word. Spares most patterns. */
  openings: readonly string[];
  /** Global; tried on the clause's words outside quotation marks; group 0 is the trigger. */
  pattern: RegExp;
  /** What else the clause (or its sentence) must speak of. */
  needs?: RegExp;
  not?: RegExp;
  /** The trigger is a verb: its token must be tagged as one, and no infinitive or gerund ("to strike", "using") tells that it happened. */
  verbal?: boolean;
  /** The trigger is a noun: what initiates stands before it as adjective or possessive, the target behind a preposition. */
  nominal?: boolean;
  /** The trigger tells of a delivery from its end: its subject is given to, or is what was given. */
  receives?: boolean;
  /** The trigger tells what came of it: its subject suffered and did nothing. */
  effect?: boolean;
};

const munition =
  /\b(?:missiles?|rockets?|drones?|uavs?|bombs?|shells?|munitions?|warheads?|projectiles?|strikes?|attacks?|raids?|barrages?|salvos?|icbms?|weapons?|arms|bombers?|warplanes?|fighter jets?)\b|<W>/i;
/** What is struck, where the weapon is not named: ships, plants, bases. */
const struckThing =
  /\b(?:ships?|vessels?|tankers?|(?:bulk )?carriers?|cruisers?|warships?|frigates?|hospitals?|ports?|terminals?|factor(?:y|ies)|plants?|bridges?|schools?|markets?|power plants?|substations?|refiner(?:y|ies)|depots?|airfields?|airports?|air ?bases?|bases|nuclear (?:sites?|facilit(?:y|ies)|plants?)|energy (?:sites?|facilit(?:y|ies)|infrastructure|grid)|command (?:posts?|centres?|centers?)|apartment (?:blocks?|buildings?)|residential buildings?|infrastructure)\b/i;
const munitionOrStruck = new RegExp(`${munition.source}|${struckThing.source}`, "i");

export const triggers: Trigger[] = [
  {
    type: "doctrine",
    ruleId: "events/doctrine",
    openings: ["doctri", "nuclea"],
    pattern: /\b(?:doctrine|nuclear (?:policy|posture|rules|strategy|principles))\b/gi,
    needs:
      /\b(?:sign(?:ed|s|ing)?|approv\w+|updat\w+|chang\w+|revis\w+|announc\w+|lower\w*|amend\w*|adopt\w*|unveil\w*|broaden\w*|allow\w*|releas\w*|publish\w*|written|wrote|codif\w+|issu(?:ed|es)|introduc\w+)\b/i,
    nominal: true,
  },
  {
    type: "launch-test",
    ruleId: "events/launch-test",
    openings: ["test", "flight", "traini", "trial", "practi", "user", "develo"],
    pattern:
      /\b(?:test-(?:fir(?:ed?|es|ing)|launch(?:ed|es|ing)?)|test(?:ed|s|ing)?|test launch(?:es)?|test flight|flight[- ]test(?:ed|s)?|(?:training|trial|practice) launch(?:es)?|(?:user|flight|developmental) trials?)\b/gi,
    needs: /\b(?:missiles?|icbms?|rockets?|launch(?:es|ed)?|warheads?|weapon)\b|<W>/i,
    not: /\b(?:stress|nuclear test ban|put to the test)\b/i,
  },
  {
    type: "launch-test",
    ruleId: "events/launch-into-sea",
    openings: ["fire", "launch", "lobb", "lobs"],
    verbal: true,
    pattern: /\b(?:fir(?:ed|es)|launch(?:ed|es|(?= of\b))|lobb(?:ed|s))\b/gi,
    needs:
      /\bmissiles?\b[^.;]*\b(?:into|in|towards?|off)\b[^.;]*\b(?:[Ss]ea|waters|[Oo]cean|east(?:ern)? coast|west(?:ern)? coast)\b/,
    not: /\b(?:ships?|vessels?|tankers?|carriers?|warships?|destroyers?|frigates?|boats?|convoy)\b/i,
  },
  {
    type: "authorization",
    ruleId: "events/authorization",
    openings: [
      "author",
      "approv",
      "permit",
      "permis",
      "allow",
      "give",
      "givin",
      "gave",
      "grant",
      "green",
      "go-",
      "go",
      "cleara",
      "lift",
      "ease",
      "easin",
      "drop",
      "relax",
      "loosen",
      "let",
      "lets",
      "lettin",
      "end",
      "scrap",
      "remov",
      "waiv",
      "abando",
    ],
    pattern:
      /\b(?:authori[sz](?:e[sd]?|ing|ation)|approv(?:e[sd]?|ing|al)|permit(?:s|ted|ting)?|permission|allow(?:s|ed|ing)?|(?:giv(?:e|es|en|ing)|gave|grant(?:s|ed|ing)?)\s+(?:[A-Za-zÀ-ÿ'’]+\s+){0,4}?(?:the\s+|its\s+|a\s+)?(?:green light|permission|go-ahead|clearance|approval|nod)|green[- ]light(?:s|ed)?|go-ahead|clearance|(?:lift|eas|dropp?|relax|loosen|end|scrapp?|remov|waiv|abandon)(?:s|es|ed|ing)? (?:[\w-]+ ){0,4}?(?:restrictions?|limits?|ban|curbs|constraints|caveats|reviews?)|let(?:s|ting)? (?:[\w-]+ ){1,3}(?:fire|use|strike|hit|shoot|launch|attack))\b/gi,
    needs: /\b(?:strik\w+|attack\w*|missiles?|fire|fired|hit|long-range|weapons?|range)\b|<W>/i,
    not: /\b(?:allow(?:s|ing)? (?:him|her|it|us|them) to|aid package|approved? (?:a|the) (?:\w+ )?(?:aid|package|loan|budget|sale)|(?:approv|clear|authori[sz])\w* (?:[\w$€£.,'’-]+ ){0,6}?(?:(?:sales?|exports?|purchases?|shipments?) of|(?:arms|weapons?|missile|military) packages?))\b/i,
  },
  {
    type: "interception",
    ruleId: "events/interception",
    openings: [
      "interc",
      "shot",
      "shoot",
      "down",
      "repel",
      "neutra",
      "destro",
      "wip",
      "bring",
      "brough",
      "thwart",
      "zap",
      "swat",
      "knock",
      "pluck",
      "foil",
      "elimin",
    ],
    pattern:
      /\b(?:intercept(?:s|ed|ing|ion|ions)?|sh[oo]t(?:s|ing)? down|shot down|down(?:s|ed|ing)|repel(?:s|led|ling)?|neutrali[sz](?:e|ed|es|ing)|destroyed|wip(?:e|es|ed|ing) out|br(?:ing|ings|ought|inging) down|thwart(?:s|ed|ing)?|zap(?:s|ped)|swat(?:s|ted)|(?:knock|pluck)(?:s|ed)(?= [^.;]{0,50}\b(?:out of|from) the sky)|foil(?:s|ed|ing)?|eliminat(?:e|es|ed|ing))\b/gi,
    needs: munition,
    not: /\bdown(?:ed|s)? (?:trees|power)\b/i,
  },
  {
    // "The missiles met a curtain of interceptors": they were shot at, and fired nothing.
    type: "interception",
    ruleId: "events/interception-met",
    openings: ["met", "ran", "flew"],
    effect: true,
    pattern:
      /\b(?:met|ran into|flew into)(?= (?:with |by )?(?:[\w-]+ ){0,4}(?:interceptors?|air[- ]defen[cs]es?|anti-aircraft|flak|interceptor)\b)/gi,
    needs:
      /\b(?:missiles?|rockets?|drones?|uavs?|bombs?|salvos?|barrages?|shaheds?)\b[^.;]{0,120}\b(?:met|ran into|flew into)\b/i,
    not: /\bmet (?:with |by )?(?:[\w-]+ ){0,4}(?:crews?|units?|chiefs?|commanders?|officials?|officers?|makers?|soldiers|troops)\b/i,
  },
  {
    type: "deployment",
    ruleId: "events/deployment",
    openings: ["deploy", "send", "sent", "statio", "dispat", "move", "moving"],
    // "A temporary deployment point" is a place.
    pattern:
      /\b(?:deploy(?:s|ed|ing|ment(?! (?:points?|areas?|sites?|locations?|zones?)))?|send(?:s|ing)?|sent|station(?:s|ed|ing)|dispatch(?:es|ed|ing)?|mov(?:e|ed|ing))\b/gi,
    needs:
      /\b(?:troops?|soldiers?|boots on the ground|peacekeepers?|brigades?|battalions?|warships?|bombers|combat troops|personnel)\b/i,
  },
  {
    // "Japan deploys Type-12 missiles in Kyushu": the weapon itself is moved to where it can be used.
    type: "deployment",
    ruleId: "events/deployment-of-weapons",
    openings: ["deploy", "statio"],
    pattern:
      /\b(?:deploy(?:s|ed|ing|ment(?! (?:points?|areas?|sites?|locations?|zones?)))?|station(?:s|ed|ing))\b/gi,
    needs:
      /\b(?:missiles?|launchers?|batter(?:y|ies)|air defen[cs]es?|interceptors?|(?:missile|rocket|weapons?) systems?)\b|<W>/i,
  },
  {
    // "took delivery of 12 systems from Norway", "JDAM bombs arrive in Israel".
    type: "transfer",
    ruleId: "events/transfer-received",
    openings: ["receiv", "took", "takes", "taken", "taking", "arriv", "reach"],
    receives: true,
    pattern:
      /\b(?:receiv(?:ed|es)(?! (?:[\w-]+ )?(?:reports?|information|intelligence|calls?|threats?|warnings?|permission|approval|orders?|training|clearance|complaints?|damage))|t(?:akes|ook|aken|aking) delivery of|arriv(?:ed?|es) (?:in|at|on)|reach(?:ed|es)? (?=\p{Lu}|the \p{Lu}))/giu,
    needs:
      /\b(?:receiv(?:ed|es)|delivery of) (?:[\w'’.,-]+ ){0,7}(?:missiles?|bombs?|rockets?|drones?|systems?|batter(?:y|ies)|launchers?|munitions?|ammunition|shells?|weapons?|arms|jets?|tanks?|howitzers?|interceptors?)\b|\b(?:systems?|batter(?:y|ies)|launchers?|shipments?|consignments?|deliver(?:y|ies)|batch(?:es)?|ammunition|weapons|arms|(?:missiles|bombs|rockets|drones)(?=[^.;]{0,120}\barriv))\b[^.;]{0,60}\b(?:arriv|reach)/i,
    not: /\b(?:strikes?|struck|hit|killed|wounded|casualties|explo\w+|targets?|shot down|fired|launched)\b/i,
  },
  {
    // "has approved the sale of 40 missiles to Estonia", "cleared the export of 50 cruise missiles".
    type: "transfer",
    ruleId: "events/transfer-approved",
    openings: ["approv", "clear", "author", "okay", "greenl", "green", "sign", "notif", "back"],
    pattern:
      /\b(?:approv(?:e[sd]?|ing|al (?:of|for))|clear(?:s|ed)|authori[sz](?:e[sd]?|ing)|okay(?:s|ed)|green-?l(?:ights?|ighted|it)|sign(?:s|ed) off on|notif(?:ies|ied) (?:Congress|lawmakers) of|back(?:s|ed)) (?:[\w$€£.,'’-]+ ){0,6}?(?:sales?|exports?|re-exports?|transfers?|deliver(?:y|ies)|purchases?|shipments?|buy|(?:aid|arms|weapons?|missile|military) packages?)\b/gi,
    needs:
      /\b(?:missiles?|rockets?|drones?|ammunition|munitions?|air defen[cs]es?|interceptors?|launchers?|batter(?:y|ies)|bombs?)\b|<W>/i,
    not: /\b(?:refus\w+|declin\w+|block\w*|halt\w*|yet) to (?:approve|clear|authori[sz]e)\b|\b(?:not|never|no) (?:yet )?(?:approved?|cleared?|authori[sz]ed?)\b/i,
  },
  {
    type: "transfer",
    ruleId: "events/transfer",
    openings: [
      "suppl",
      "delive",
      "provid",
      "donat",
      "transf",
      "hand",
      "give",
      "giving",
      "gave",
      "send",
      "sent",
      "sell",
      "sold",
      "ship",
      "read",
      "aid",
      "milita",
    ],
    pattern:
      /\b(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing|y|ies)?|provid(?:e|es|ed|ing)|donat(?:e|es|ed|ing)|transfer(?:s|red|ring)?|hand(?:ed|s|ing)? over|giv(?:e|es|ing)|gave|send(?:s|ing)?|sent|sell(?:s|ing)?|sold|ship(?:ped|ping)|ship(?<=\b(?:to|will|would|could|may) ship)|read(?:y|ies|ied|ying)|aid package|military aid)\b/gi,
    needs:
      /\b(?:missiles?|weapons?|drones?|military aid|ammunition|air defen[cs]es?|arms|systems?|batter(?:y|ies)|package)\b|<W>/i,
    not: /\b(?:(?:strikes?|blows?|attacks?|raids?) (?:(?:was|were|has been|have been|is|are) )?delivered|deliver\w* (?:an? |the )?(?:\w+ ){0,2}(?:strikes?|blows?|attacks?)|(?:sent|sends|sending)\b[^.;]*\b(?:into|at|against|towards?|over|across)|green light|gave details|give details|gave reasons)\b/i,
  },
  {
    type: "ground",
    ruleId: "events/ground",
    openings: [
      "incurs",
      "cross",
      "ground",
      "offens",
      "counte",
      "invasi",
      "captur",
      "conque",
      "seiz",
      "storm",
      "advanc",
      "push",
      "took",
    ],
    pattern:
      /\b(?:incursion|cross-border (?:operation|raid|offensive)|(?:ground )?offensive|counter-?(?:attack|offensive)|invasion|captur(?:e|ed|es|ing)|conquer(?:ed|s)?|seiz(?:e|ed|es|ing)|storm(?:ed|s)|advanced (?:on|into)|push(?:ed)? into|took control)\b/gi,
    needs: /\b(?:region|oblast|forces|army|troops|border|village|town|city|territory|military)\b|<P>/i,
    nominal: true,
  },
  {
    type: "strike",
    ruleId: "events/strike-verb",
    openings: [
      "strik",
      "struck",
      "hit",
      "attack",
      "target",
      "bomb",
      "shell",
      "launch",
      "fire",
      "firing",
      "pound",
      "hammer",
      "blitz",
      "pummel",
      "batter",
      "blast",
      "slam",
      "smash",
      "rip",
      "tore",
      "plough",
      "rain",
      "sent",
      "unleas",
      "use",
      "using",
      "employ",
      "utili",
      "drop",
      "entere",
    ],
    verbal: true,
    pattern:
      /\b(?:str(?:ikes|uck|iking)|hits?|hitting|attack(?:ed|s|ing)|target(?:ed|s|ing)|bomb(?:ed|s|ing|ards?|arded)|shell(?:ed|s|ing)|(?:attack|strike|bomb|hit)(?<=\b(?:flew|flown|took off) [^.;]{0,60}\bto \w+)|launch(?:ed|es|ing)?(?! (?:of\b|sites?|pads?|vehicles?|systems?|tubes?|facilit|positions?|points?))|fir(?:ed|es|ing)|pound(?:ed|s|ing)|hammer(?:ed|s)|blitz(?:ed|es)|pummel(?:s|l?ed)|batter(?:ed|s)|blasted(?!:| (?:out of|by|at|off)\b|[^.;:]{0,80}\b(?:over|for|as)\b)|slam(?:s|med|ming)?|smash(?:ed|es)|r(?:ip|ips|ipped) (?:through|into)|tore (?:through|into)|plough(?:ed|s) into|rain(?:ed|s|ing) (?:down )?on|rained down|sent|unleash(?:ed|es)|used|uses|using|employ(?:ed|s)|utili[sz]ed|dropped|entered(?=[^.;]*\b(?:airspace|skies)\b))\b/gi,
    needs: munitionOrStruck,
    not: /\b(?:(?:was|were|been|is) (?:\w+ly )?dropped|dropped (?:plans?|the idea|objections?|charges?|out)|hit out|launch(?:ed|es|ing)? (?:an? |the |its |their )?(?:[\w-]+ ){0,3}(?:investigation|probe|inquiry|program(?:me)?|initiative|project|effort|appeal|talks|bid|study|review|tender|consortium|fund|platform|website)\b|\b(?:Approach|Initiative|Program(?:me)?|Project|Consortium|Fund|Coalition)\b[^.;]{0,60}\blaunch|struck a deal|strikes? a (?:deal|balance)|target(?:ed|s)? (?:by )?sanctions|fired (?:him|her|the minister)|attacked? (?:him|her|the proposal))\b/i,
  },
  {
    type: "strike",
    ruleId: "events/strike-noun",
    openings: ["air", "strike", "attack", "raid", "assaul", "barrag", "bombar", "bombin", "salvo", "onslau"],
    pattern:
      /\b(?:air ?strikes?|strikes?|(?:missile |drone |air |rocket |mass |massive |overnight |aerial )*(?:attacks?|raids?|assaults?|barrages?|bombardments?|salvos?|bombings?|onslaughts?))\b/gi,
    needs:
      /<W>|<P>|<C>|\b(?:missiles?|drones?|rockets?|bombs?|air|aerial|energy|infrastructure|killed|casualties|depot|hospital|plant)\b/i,
    not: /\b(?:rail strike|hunger strike|heart attack|terror suspects)\b/i,
    nominal: true,
  },
  {
    // A place is struck, with nothing named that struck it: only where a country is said to have done it.
    type: "strike",
    ruleId: "events/strike-place",
    openings: ["strike", "struck", "bomb", "shell", "attack", "hit", "pound", "hammer", "blitz", "pummel"],
    verbal: true,
    pattern:
      /\b(?:struck|strikes|bomb(?:ed|s|ards|arded)|shell(?:ed|s)|attack(?:ed|s)|hit|pound(?:ed|s)|hammer(?:ed|s)|blitz(?:ed|es)|pummel(?:s|l?ed))\b/gi,
    needs: /<P>/,
    not: /\b(?:struck (?:a|the) (?:deal|chord|balance|tone)|attack(?:ed|s) (?:him|her|the proposal|the decision))\b/i,
  },
  {
    type: "strike",
    ruleId: "events/strike-effect",
    openings: [
      "land",
      "explod",
      "crash",
      "fell",
      "destro",
      "damage",
      "sank",
      "sunk",
      "break",
      "broke",
      "kill",
      "died",
      "injure",
      "wounde",
      "knock",
    ],
    verbal: true,
    effect: true,
    pattern:
      /\b(?:land(?:ed|s)|exploded|crashed|fell|destroyed|damaged|damage (?:inflicted|done|caused|wrought)|sank|sunk|br(?:eaks?|oke) up|kill(?:ed|s)?|died|injured|wounded|knocked out)\b/gi,
    needs: munitionOrStruck,
    not: /\b(?:car crash|plane crash)\b/i,
  },
  {
    type: "meeting",
    ruleId: "events/meeting",
    openings: ["meet", "met", "visit", "talk", "held", "resum", "summit", "spoke", "phone"],
    pattern:
      /\b(?:m(?:eets|et|eeting) (?:with|in|on|at)|visit(?:s|ed)?|(?<!\b(?:rul(?:e|es|ed|ing) out|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|cancel(?:s|led|ling)?|call(?:s|ed|ing)? off|no|without|oppos(?:e|es|ed|ing)) (?:[\w-]+ ){0,3})talks? with|held talks|resum(?:e|ed|es|ing) talks|summit|spoke with|phone call)\b/gi,
    needs: /<C>|<A>/,
  },
];

/** The letters by which openings are found; the rest of a longer one must follow. */
const lettersOfKey = 3;
const openingsByKey = new Map<string, { opening: string; bit: number }[]>();
triggers.forEach(({ openings }, i) => {
  for (const opening of openings) {
    const key = opening.slice(0, lettersOfKey);
    openingsByKey.set(key, [...(openingsByKey.get(key) ?? []), { opening, bit: 1 << i }]);
  }
});

/** Which triggers (bits by their place in the list) a word in small letters may be part of. */
export const triggersOpenedBy = rememberWords(({ lower: word }) => {
  const known = openingsByKey.get(word.slice(0, lettersOfKey));
  if (!known) return 0;
  let bits = 0;
  for (const { opening, bit } of known)
    if (opening.length <= lettersOfKey || word.startsWith(opening)) bits |= bit;
  return bits;
});

/** Words with which a speaker threatens or warns; they make a warning of an attributed claim. */
export const warningWords =
  /\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?|retaliat\w+|will (?:always )?(?:be a )?respon[ds]\w*|would (?:mean|represent|be at war|lead to)|(?:will|would) be at war|promis(?:ed|es) (?:a |suitable )?(?:response|revenge|retaliation|measures))\b/i;

/** "has long", "always", "previously": told as background, not as something of these days. */
export const backgroundWords =
  /\b(?:has long|have long|had long|(?:has|have|had) always|previously|historically|over the years|in the past|for years|for months|since the start|so far)\b/i;

/** Words that undo a permission: it is refused, asked for or awaited. */
export const refusal =
  /\b(?:refrain\w*|refus\w+|reluctan\w+|reject\w*|rul(?:ed|es|ing) out|declin\w+|not (?:yet )?(?:allow|permit|authori[sz])\w*|yet to|asked|asks|request\w*|advocat\w+|call(?:ed|s|ing)? (?:for|on)|push(?:ed|ing)? for|want(?:s|ed)?|demand\w*|urg(?:ed|es|ing)|awaiting|concerns?)\b/i;
