/** Reports of strikes as agencies, broadcasters and a state's own agency write them. */
import type { Voice } from "#tests/support/archive/voices.ts";

export const wire: Voice = {
  headline: [
    "k: {Aadj} {m} [attack|strike] kills {k} in {place}, officials say",
    "k: {^kp} killed as {Aadj} {ms} hit {place}",
    "{Aadj} {ms} hit {obj} in {place}, authorities say",
    "w,!k: {A} strikes {place} with {ms}, wounding {inj}",
    "n: {A} [fires|launches] {ws} at {place}",
    "z: {Aadj} {ms} damage {obj} in {place}",
  ],
  lead: [
    "k: {Aadj} {ws} [struck|hit] {obj} {at} {when}, killing [at least |]{kp}, [regional officials said|local authorities said|the governor said]",
    "k: [At least {kp}|{^kp}] {kwas} killed {when} when {Aadj} {ms} [slammed into|hit] {obj} {at}, {gov} said",
    "{Af} [launched|fired] {wsN} at {city} {when}, [damaging|setting fire to] {obj}, {To} said",
    "w,!k: A {Aadj} {m} [strike|attack] on {city} wounded {ip} and [damaged|wrecked] {obj} {when}, [officials|emergency services] said",
    "{A} [struck|attacked] {city} with {ws} {when}, [hitting|damaging] {obj}, officials [in {Tcap}|there] said",
    "z: {Aadj} {ws} [struck|hit] {obj} {at} {when}, [but caused no casualties|causing a fire but no casualties], {gov} said",
    "k: {Af} [hit|pounded] {city} with {ws} {when}, [killing {kp}|leaving {kp} dead] and [damaging|wrecking] {obj}, according to {gov}",
    "{wsN} [fired|launched] by {Af} [struck|hit] {city} {when}, {To} said, [setting {obj} ablaze|with {obj} among the places hit]",
  ],
  body: [
    [
      "k,w: {^gov} [said|wrote on Telegram] that another {inj} [people |]had been [hospitalised|taken to hospital], [some|several] of them in [serious|critical] condition.",
      "k: [The dead included|Among the dead were|Those killed included] [a pensioner|a nurse|an employee of a bakery], {gov} said. [Their names were not given.|The [search|rescue work] continued.|]",
      "w,!k: [None of the {inj} [wounded|injured] was in danger|Two of the {inj} wounded were in serious condition], the health department said.",
      "z: No one was hurt, [the emergency service|{gov}] said, [because the building had been evacuated|as the site was empty at that hour].",
      '"{qGov}," {govn}, [the |]{govt}, [told reporters|said in a statement|said].',
    ],
    [
      "i: {^To} said it had [shot down|intercepted] {shot} of the {N} {ms} [fired|launched].",
      "i: Air defences [brought down|downed] {shot} of the {N} incoming {ms}, {spT} said, [while {left} got through|but {left} could not be stopped].",
      "none: [None of the {ms} was intercepted|Air defences did not stop any of the {N} {ms}], {To} [acknowledged|said].",
      "i: Of {N} {ms} [launched|detected], {shot} were intercepted, according to [the military|{To}].",
    ],
    [
      "{^Ao} said it had [targeted|struck] {mil}. [It gave no evidence.|It did not mention {objd}.|] Neither account could be independently verified.",
      "There was no immediate comment from {Ag}. {A} {Ahas} [repeatedly denied|denied] targeting civilians.",
      '"{qA}," {spA}, a spokesman for {Ao}, said.',
      "{^spA}, a spokesman, said the [target|aim] was {mil} and [denied|rejected reports] that {objd} had been [aimed at|the target].",
    ],
    [
      '"{qRes}," said {res}, {age}, a [local |]{job}.',
      '{res}, a {job}, told reporters: "{qRes}."',
      "Rescuers [combed|searched] the rubble of {objd} [on {pubwd}|as smoke rose over the district].",
      "o1: The damage done the day before was [still being assessed|being assessed] {pubday}, {govn} said, [as|while] [repair crews|engineers] [worked|began work] at {objd}.",
    ],
    [
      '{^spT}, speaking for [the government in {Tcap}|the authorities in {Tcap}], [called for|renewed an appeal for] more air defence systems. "{qT}," he said.',
      "{T} [asked|said it would ask] the United Nations Security Council to [discuss|take up] the attack.",
      "[Both sides|{A} and {T}] have [stepped up|increased] long-range attacks in recent weeks.",
    ],
  ],
};

export const broadcaster: Voice = {
  headline: [
    "k: {place}: {^kp} dead after {Aadj} {m} attack",
    "k: Deadly {Aadj} strike hits {place}",
    "{T}: {^obj} hit in {Aadj} strike on {place}",
    "What we know about the {Aadj} {m} attack on {place}",
    "w,!k: Residents flee as {Aadj} {ms} hit {place}",
    "z: No injuries in {Aadj} strike on {place}, says {govt}",
  ],
  lead: [
    "k: {^kp} {Khave} been killed [in|after] a {Aadj} {m} [attack|strike] on {city} {when}, [local officials say|officials say]",
    "w,!k: {^ip} {Ihave} been injured in {city} after it [came under|was hit by] a {Aadj} {m} attack {when}, officials say",
    "{^obj} [has been hit|has been badly damaged] {at} in a {Aadj} attack {when} [with|involving] {ws}, [{T} says|{gov} says]",
    "{T} says {Aadj} {ws} [hit|struck] {city} {when}, [starting a large fire|damaging {obj}]",
    "{^To} has accused {A} of [firing|launching] {wsN} at {city} {when}",
    "k: A {Aadj} attack on {city} {when} has [left {kp} dead|claimed the lives of {kp}], {gov} says",
    "z: A {Aadj} attack with {ws} has [damaged|torn through] {obj} {at} {when}, but nobody was hurt, [local officials say|{gov} says]",
    "{^city} was [rocked|shaken] by explosions {when} as {Aadj} {ws} [struck|hit] {obj}",
  ],
  body: [
    [
      "'{qGov},' [said|according to] {gov}.",
      "{^gov} said [emergency crews|firefighters] were [at the scene|working at several addresses].",
      "[Images|Pictures] [verified by|seen by] our team [show|appear to show] [flames|smoke] rising from {objd}.",
    ],
    [
      "k,w: [A further|Another] {inj} were injured, [including|among them] [a child|two children|three medics].",
      "w: {^ip} [needed|were given] hospital treatment, [health officials|doctors] say.",
      "z: [The building|{^objd}] was [thought|believed] to be empty at the time.",
      "k: [It is feared|Officials fear] the number of dead could [rise|still go up].",
    ],
    [
      "'{qRes},' {res} told us.",
      "{res}, who [lives nearby|works across the road|was woken by the blast], said: '{qRes}.'",
      "One woman, who did not want to be named, said: '{qRes}.'",
      "{^age}-year-old {res} [was|had been] at home with his family. '{qRes},' he said.",
    ],
    [
      "{^Ag} has not yet commented on the strike.",
      "{^Ao} says it was aiming at {mil} - [something|a claim] {T} [denies|rejects].",
      "In [its|a] daily briefing, {Ao} [insisted|maintained] that only {mil} had been [hit|targeted]. It has not been possible to verify this.",
      "{spA}, for {Ao}, said: '{qA}.'",
    ],
    [
      "i: {^To} says {shot} of {N} {ms} were [shot down|destroyed] before they could do harm.",
      "[How many {ms} were fired is disputed|It is not clear how many {ms} were used]: {T} speaks of {N}.",
      "i: [It was|This was] [not all one-sided|a long night for the air defences]: {shot} {ms} were [downed|stopped], officials say.",
    ],
    [
      "Analysts [say|believe] [the attack|such attacks] could be [a response to|linked to] [events of the past week|talks that have stalled].",
      "'{qAna},' says {ana} of [the |]{inst}.",
      "'{qT},' was the [reaction|verdict] of {spT} in {Tcap}.",
      "o1: People laid flowers {pubday} where {objd} had been hit the day before.",
    ],
  ],
};

export const stateAgency: Voice = {
  headline: [
    "{Af} hit {mil} in {place}",
    "n: {ws} used in strike on {mil} in {place} — statement",
    "High-precision strike [carried out|delivered] on {mil} in {place}",
    "{^Ao} [reports|announces] strike on {mil} {at}",
    "Group strike [carried out|delivered] against {mil} {at}",
  ],
  lead: [
    "{Af} [delivered|carried out] a [group|high-precision|combined] strike [by|with] {ws} against {mil} {at} {when}, {Ao} [reported|announced] [on {pubwd}|in a bulletin]",
    "{^mil} {at} was [hit|destroyed] {when} by {ws}, {Ao} [said in a statement|announced]",
    "{^Ao} [announced|said] [on {pubwd}|in its daily bulletin] that {Af} had [hit|struck] {mil} {at} {when} [with|using] {ws}",
    "In response to [the enemy's|recent] [attacks|provocations], {Af} struck {mil} {at} {when} [with|by means of] {wsN}, {Ao} [reported|said]",
    "{^ws} [were used|were launched] {when} against {mil} {at}, [a source in the security agencies told the agency|{Ao} confirmed]",
    "{Af} [hit|struck] {mil} {at} {when}, [employing|using] {ws}, according to [a communiqué|a statement] of {Ao}",
  ],
  body: [
    [
      '"{qA}," the [statement|bulletin] [reads|says].',
      '"{qA}," [official representative|spokesman] {spA} [stressed|emphasised|stated].',
      "[The goal of the strike was achieved.|The [target|facility] was [put out of action|neutralised], it said.] [All the assigned facilities were hit|Fire was observed at the site], {Ao2} added.",
    ],
    [
      "According to {Ao2}, [a warehouse of munitions|a stock of shells] was lost there by the adversary.",
      "The [facility|site] had been [used|in use] for [the assembly of unmanned aircraft|the storage of Western arms|the training of crews], [it|{Ao2}] [specified|noted].",
      "[Reconnaissance|Surveillance] had [tracked|located] the [target|facility] [for several days|the previous week], [a source|the spokesman] [noted|added].",
    ],
    [
      "[Media|Social networks] in {Tcap} [claim|report] that {obj} [was|has been] damaged. {^Ao2} [described|dismissed] such reports as [fabrications|disinformation].",
      "i: The {Tadj} side [claims|alleges] to have [intercepted|downed] {shot} of the {ms}, which [does not correspond to reality|the spokesman called untrue].",
      "[Authorities|Officials] in {Tcap} [speak|spoke] of casualties. [There was no confirmation of this.|These figures cannot be [confirmed|checked].]",
    ],
    [
      "[Strikes|Such strikes] on {mil} [are|will be] [carried out|continued] [in line with|according to] the [approved plan|tasks set by the command], it was [noted|recalled].",
      "As the agency reported earlier, [the command|the leadership] [had warned|had promised] that [attacks|raids] on civilian [infrastructure|towns] would [be answered|not remain unanswered].",
      "{T} and its [Western |][patrons|backers] [bear|carry] [full|entire] responsibility for [what is happening|the escalation], a [diplomatic|Foreign Ministry] source [said|pointed out].",
    ],
  ],
};
