/** Reports of strikes as tabloids, newspapers and sites of short news write them. */
import type { Voice } from "#tests/support/archive/voices.ts";

export const tabloid: Voice = {
  headline: [
    "k: HORROR IN {PLACE} {^kp} killed as {Aadj} {ms} [rain down|smash into {obj}]",
    "[Moment|Terrifying moment] {Aadj} {ms} [blitz|hit] {place}",
    "k: 'IT WAS HELL' {^kp} dead in {Aadj} blitz on {place}",
    "{^place} in flames after {Aadj} {m} [onslaught|blitz]",
    "{A} [blasts|pounds] {place} with deadly {ms}",
  ],
  lead: [
    "k: {^kp} {kwas} killed when {Aadj} {ms} [smashed|ripped] into {obj} {at} {tabwhen}",
    "FAMILIES ran for their lives {tabwhen} as {Aadj} {ws} [rained down on|tore into] {place}",
    "k: A BARRAGE of {Aadj} {ws} [turned|reduced] {obj} {at} to rubble {tabwhen}, killing {kp}",
    "{^place} was [left reeling|in flames] {tabwhen} after {Af} [unleashed|fired] {wsN} at it",
    "w,!k: {^ip} {iwas} hurt as {A} [blitzed|blasted] {city} with {ws} {tabwhen}",
    "TERRIFIED locals [dived|fled] for cover {tabwhen} when {Aadj} {ms} [hammered|blasted] {city}",
  ],
  body: [
    [
      "Dad-of-two {res}, {age}, said: '{qRes}.'",
      "[Shaken|Stunned] [shopkeeper|builder|teacher] {res}, {age}, said: '{qRes}.'",
      "'{qRes},' [a tearful|a shaken] {res} told our reporter.",
    ],
    [
      "k,w: [Another|A further] {inj} were rushed to hospital, [some fighting for life|many with horrific burns].",
      "Dramatic [footage|video] [shows|showed] [a fireball|flames] [lighting up|above] the [skyline|rooftops] [before|as] {objd} [caves in|crumbles|goes up in smoke].",
      "Brave [firefighters|rescuers] [clawed|dug] through the rubble of {objd} [with their bare hands|for hours].",
      "z: [Miraculously|Amazingly], no one was [killed|hurt] [– but|although] {objd} is a [write-off|ruin].",
    ],
    [
      "[Furious|Grim-faced] {govt} {govn} [blasted|raged|said]: '{qGov}.'",
      "{^gov} [revealed|confirmed] that the {ms} [came in|struck] [in two waves|within seconds of each other].",
    ],
    [
      "{As} [war chiefs|top brass] [boasted|bragged|claimed] they had [only |]hit {mil}.",
      "[Defiant|Unrepentant] {spA} crowed: '{qA}.'",
      "[There was silence from {Ag}|{^Ag} stayed silent] about the attack.",
    ],
    [
      "i: [Plucky|Quick-fire] air defence crews [blasted|knocked] {shot} of the {N} {ms} out of the sky[, military chiefs said|].",
      "[A defence insider|A Western intelligence source] [said|told us]: '{qAna}.'",
      "{spT} [hit back|vowed]: '{qT}.'",
    ],
  ],
};

export const newspaper: Voice = {
  headline: [
    "k: {Aadj} {ms} kill {k} in {place}, {Tadj} officials say",
    "{place} counts the cost: {Aadj} {ms} hit {obj}",
    "{Aadj} strike on {place} [tests|exposes] [strained|thin] air defenses",
    "{A} [hits|strikes] {place} with {ms} as [diplomacy falters|talks stall]",
    "k: {^kp} killed in {Aadj} attack on {place} as fighting grinds on",
  ],
  lead: [
    "k: {Af} [unleashed|sent] {ws} [against|at] {city} {when}, [killing|in an attack that killed] {kp} and [shattering|tearing open] {obj}, [according to|in the account of] local officials",
    "The [first|earliest] {ms} [came|fell] {when}: {N} of them, by {Ts} count, [aimed at|heading for] {city}, where [one|at least one] [tore into|crashed into] {obj}",
    "{A} [attacked|bombarded] {city} {when} with what {Tadj} officials [described as|said were] {ws}, [inflicting|causing] [heavy|extensive] damage to {obj}",
    "k: [In the deadliest attack on the area in weeks|In one of the bloodier attacks of the season], {Aadj} {ws} hit {obj} {at} {when}, killing {kp}",
    "w,!k: {^ip} {iwas} wounded {when} when {Af} fired {ws} into {city}, in an attack that [also |]left {obj} [in ruins|a blackened shell]",
    "{Aadj} {ws} [hit|struck] {city} {when}, [blowing out windows across several blocks|knocking out power] and [damaging|gutting] {obj}, [officials|the authorities] there said",
    "o1: A day after {Aadj} {ws} [struck|hit] {city}, [crews|rescue workers] were still [pulling|clearing] debris from {obj}, the [worst|most heavily] damaged of the places [hit|that were hit] {when}",
  ],
  body: [
    [
      "“{qGov},” {govn}, the {govt}, said [in a telephone interview|at a news conference|in a video message].",
      "{govn}, the {govt}, said [in a post on Telegram|by telephone] that [work at|the search of] {objd} would [take|last] [at least another day|until the weekend].",
      "[By midday|By late afternoon], {objd} had become [a landscape|a tangle] of [concrete and wire|plaster dust and torn curtains], and [volunteers|neighbors] were [handing out|ladling] [tea|soup].",
    ],
    [
      "k,w: Besides the dead, {ip} were [wounded|treated for injuries], [many|most] of them [cut by glass|burned], doctors at the [city|regional] hospital said.",
      "k: The [youngest|oldest] of those killed was [a student|an engineer|a retired teacher] who [lived|had been staying] [on the top floor|two doors away], [relatives|neighbors] said.",
      "z: That nobody died was [a matter of minutes|luck], [the police|officials] said: the [night shift|last group of workers] had [just left|gone to the shelter].",
      "w,!k: Nobody was killed, though [several|some] of the {inj} wounded were [in surgery|being operated on] [by evening|late into the day].",
    ],
    [
      "“{qRes},” said {res}, {age}, a {job} [standing|waiting] [in slippers|with a suitcase] outside the [police tape|cordon].",
      "“{qRes},” {res}, {age}, recalled. [He spoke softly.|He had not slept.|A blanket hung from his shoulders.]",
      "For {res}, a {age}-year-old {job}, it was [the second|the third] [time in a year|such night]. “{qRes}.”",
    ],
    [
      "{^Ao} [issued|put out] a statement saying that its [target|objective] had been {mil}. It [offered|provided] no [evidence|proof], and [residents|officials] [said|insisted] there was [nothing of the kind|no such thing] [nearby|in the area].",
      "{^Ag} said little. “{qA},” {spA}, [a spokesman|who speaks for {Ao}], said [when asked|in a brief exchange with reporters].",
      "[Military bloggers|Commentators] close to {Ao} [claimed|asserted] that {mil} had been [destroyed|hit], a [version|claim] that could not be [confirmed|independently confirmed].",
    ],
    [
      "i: {As} [salvo|barrage] was [blunted|thinned] by air defenses, which [accounted for|brought down] {shot} of the {N} {ms}, {To} said[; the rest got through|].",
      "“{qAna},” said {ana}, [an analyst|a senior fellow] at [the |]{inst}.",
      "[The attack|It] [came|fell] at a [delicate|difficult] moment: [envoys|negotiators] are [due|expected] to meet [next week|within days], and [neither|no] side wants to [appear|look] weak.",
    ],
    [
      "In {Tcap}, {spT} [framed|cast] the [attack|strike] as [an argument|one more reason] for [faster|more] [help|arms]. “{qT},” he said.",
      "{T} has [pleaded|asked] for [months|more than a year] for [additional|more] batteries, and [allies|partners] have [promised|pledged] more than they have [delivered|sent].",
      "[Diplomats|Western officials], [who asked not to be named|speaking on condition of anonymity], said they [expected|feared] [an answer|retaliation] [within days|soon].",
    ],
  ],
};

export const brief: Voice = {
  headline: [
    "{Af} attack {place} with {ws}",
    "k: {Aadj} attack on {place}: {k} dead",
    "[Explosions|Blasts] in {place}: {obj} hit",
    "k: Death toll in {place} [rises|climbs] to {k} after {Aadj} attack",
    "{A} hits {place}: [fire|damage] reported",
  ],
  lead: [
    "{Af} [attacked|struck] {place} with {ws} {when}, [hitting|damaging] {obj}",
    "k: The number of [people killed|dead] in the {Aadj} {m} attack on {place} {when} [stands at|has risen to] {k}",
    "{^obj} was [hit|damaged] [in|during] a {Aadj} attack on {place} {when}; {ws} were [used|launched]",
    "w,!k: {^ip} {iwas} [injured|wounded] {when} as a result of a {Aadj} strike on {place}",
    "[Several explosions|A series of explosions] [rang out|were heard] in {place} {when} as {Af} [fired|launched] {wsN} at it",
    "{A} [attacked|hit] {area} {when}: {ws} [landed|came down] {at}",
  ],
  body: [
    [
      "Source: {gov}[ on Telegram| on Facebook|; local media]",
      "Source: {To}; {gov}",
      "[This was reported by|This was announced by|That is according to] {gov}.",
    ],
    [
      'Quote from {govl}: "{qGov}."',
      '{govl} [stated|wrote|posted]: "{qGov}."',
      "Details: [The official said|{govl} added] that {objd} had [caught fire|been hit directly] and that [rescuers|firefighters] were [on site|at work].",
    ],
    [
      "k,w: Details: {^inj} people were [injured|taken to hospital]. [Two are in intensive care.|Among them are [a 9-year-old girl|a teenager].]",
      "k: [Rescuers|The State Emergency Service] [recovered|found] [the last body|the bodies of the dead] [under the rubble|on the second floor].",
      "z: [There were no casualties|Nobody was hurt], [as of 09:00|preliminary reports say].",
      "The power supply was [cut|interrupted] in [part|several districts] of the area.",
    ],
    [
      "i: {^To} [reported|said] that {shot} of {N} {ms} had been [destroyed|shot down].",
      "{^To} [clarified|specified] that [a total of |]{N} {ms} had been [launched|recorded].",
    ],
    [
      "{^Ao} [claimed|stated] that {mil} had been hit.",
      "[Background|For reference]: {Af} have [repeatedly|regularly] [shelled|attacked] {area} [this year|since the spring].",
      '"{qA}," {spA} [claimed|alleged].',
    ],
  ],
};
