/** Reports of strikes as regional dailies, trade sites and portals write them. */
import type { Voice } from "#tests/support/archive/voices.ts";

export const daily: Voice = {
  headline: [
    "k: {^k} killed in {Aadj} strike on {place}",
    "{Aadj} {ms} hit {place}; {obj} damaged",
    "{Tcap} condemns {Aadj} attack on {place}",
    "{place} comes under {Aadj} {m} attack",
    "k: {Ts} {place} mourns {k} after {Aadj} attack",
  ],
  lead: [
    "k: {^kp} died when {Af} targeted {city} with {ws} {when}, [officials|authorities] confirmed",
    "{^city} came under [attack|fire] {when} as {Af} [fired|launched] {wsN}, [causing|inflicting] damage to {obj}, [police|officials] said",
    "{Tcap} has [condemned|strongly condemned] {A} for [an attack with {ws}|a {m} attack] on {city} {when} that [hit|damaged] {obj}",
    "In [a fresh escalation|a grave escalation], {Aadj} {ws} [landed|fell] {at} {when}, [damaging|destroying] {obj}",
    "z: {^objd} {at} was [badly|partly] damaged {when} by {Aadj} {ws}, though no loss of life was reported",
    "{Aadj} {ws} [hit|targeted] {obj} {at} {when}, [triggering|prompting] [panic|a large rescue operation], [officials|local police] said",
  ],
  body: [
    [
      'Speaking to [reporters|media persons|journalists] at the site, {gov} said: "{qGov}."',
      '"{qGov}," {govn} was quoted as saying.',
      "{^gov} said [relief goods|ambulances|rescue teams] had been [dispatched|rushed] [to the area|from neighbouring districts].",
    ],
    [
      "k,w: The injured, [numbering|who number] {inj}, were [shifted|moved] to [a nearby hospital|the civil hospital], where [an emergency|a state of alert] was declared.",
      "w,!k: All {inj} injured people were [discharged|out of danger] by [evening|nightfall], hospital sources said.",
      "k: Funeral prayers for the [deceased|victims] are to be [offered|held] [tomorrow|later this week], [local elders|the town council] said.",
      "Schools and [colleges|markets] in the area were [ordered|told] to remain [closed|shut] [until further notice|for three days].",
    ],
    [
      'An eyewitness, {res}, said: "{qRes}."',
      '"{qRes}," [recounted|recalled] {res}, a {age}-year-old {job}.',
      'Resident {res} said [his|the] house had [developed cracks|lost its roof]. "{qRes}."',
      "o1: Shops near {objd} stayed shut {pubday}, a day after the {ms} fell, [traders|shopkeepers] said.",
    ],
    [
      "{A}, on the other hand, [claimed|maintained] that {mil} had been the only target, not {objd}.",
      'A spokesman for {Ao}, {spA}, [said|asserted]: "{qA}."',
      "{^Ao} [termed|called] the operation [“focused and measured”|“a success”] and [denied|rejected] reports of civilian [losses|casualties].",
    ],
    [
      "i: [Air defence units|Batteries around the city] [engaged|intercepted] {shot} of the {N} {ms}, {To} said.",
      '{spT} [termed|called] the attack [cowardly|unprovoked]. "{qT}," he [said|added].',
      "The [foreign office|foreign ministry] in {Tcap} [summoned|said it had summoned] [envoys|ambassadors] of [several|friendly] countries to [brief|inform] them.",
    ],
    [
      "[Stocks|Markets] [fell|slipped] [over 2 per cent|in early trade] [on the news|after the attack], while [oil|gold] [edged up|rose].",
      "[Turkiye|Qatar|Oman|Switzerland] [urged|appealed to] both [sides|parties] to [exercise|show] restraint.",
      '[Observers|Defence experts] [say|believe] the coming days will be [crucial|decisive]. "{qAna}," said {ana} of [the |]{inst}.',
    ],
  ],
};

export const trade: Voice = {
  headline: [
    "n: {ws} [used in strike on|hit] {place}, [imagery shows|officials confirm]",
    "[Here's what we know about|What to make of] the {Aadj} strike on {place}",
    "{Aadj} strike on {place} [shows|points to] [new|changing] tactics",
    "n: [Fragments|Pieces of wreckage] [point to|suggest] {ws} in strike on {place}",
  ],
  lead: [
    "n: {Af} [employed|used] {ws} in a strike on {city} {when}, [according to|judging by] [imagery of the wreckage|officials on both sides]",
    "{A} [struck|hit] {city} {when} with {ws}, [the latest use of the weapon|another instance of such weapons being used] against a target [so far|this far] from the [line of contact|launch areas]",
    "A {Aadj} strike {when} on {city} [involved|saw the use of] {N} {ms}, [at least one|some] of which [hit|impacted] {obj}",
    "Satellite imagery shows the damage [done to|inflicted on] {obj} {at} by {Aadj} {ws} {when}",
    "{^obj} {at} [sustained|took] at least one direct hit when {Af} [attacked|struck] {place} with {ws} {when}",
  ],
  body: [
    [
      "n: The {w} is fired from [well outside|beyond] the reach of most [air defenses|short-range systems], which makes [warning times|reaction times] short.",
      "[Photos|Images] of debris [circulating|posted] online show a [guidance section|tail fin|wing root|turbojet] [consistent with|matching] {ws}[, though this could not be confirmed|].",
      "[Geolocated|Open-source] footage [puts|places] the [impact|detonation] [on the northern edge|in the southern part] of the [compound|site].",
    ],
    [
      '{^Ao} says the [target|aim point] was {mil}. "{qA}," {spA} [told reporters|said in a release].',
      "In a [release|statement], {Ao} [claimed|said] the [weapons|munitions] had [struck|hit] {mil} and [put out|released] [a short|an undated] video.",
      "i: {^To} [credits|credited] its batteries with {shot} [kills|intercepts] [out of|against] {N} [inbounds|incoming {ms}], [a rate|figures] that [cannot|could not] be [checked|verified].",
    ],
    [
      '"{qAna}," {ana}, [a missile analyst|who studies missile forces] at [the |]{inst}, [told us|wrote].',
      "[The question|A big question] now is how deep {As} stocks are: [production|output] is [put|estimated] at [a few dozen|several dozen] a [month|quarter].",
      "[That|It] [would|could] [suggest|point to] a [shortage|scarcity] of [cheaper|other] weapons, or [simply|just] the [value|importance] [attached to|of] the target.",
    ],
    [
      "k: [Local officials|Authorities] [reported|said] {kp} [killed|dead], [which|a toll that] may still [change|rise].",
      '{^gov} [confirmed|acknowledged] damage to {objd}. "{qGov}," he said.',
      "z: No casualties [have been|were] reported.",
      "w: [Officials|Authorities] [put|gave] the number of wounded [at|as] {inj}.",
    ],
    [
      "[We have reached out to|We have asked] {Ao} for [comment|more details] and will update this [story|post].",
      '"{qT}," {spT} [said|wrote on X], [again|once more] [pressing|asking] for [longer-ranged|additional] [interceptors|batteries].',
      "Contact the author: [news@example.com|tips@example.com]",
    ],
  ],
};

export const portal: Voice = {
  headline: [
    "{A} strikes {place}: [everything|all] we know so far",
    "k: {^k} killed in {place} as {A} [fires|launches] {ms}",
    "[Explosions rock|Blasts shake] {place} after {Aadj} {m} launch",
    "{Aadj} {ms} hit {obj} in {place}",
    "n: {A} [uses|fires] {ws} [against|at] {place}",
  ],
  lead: [
    "{A} {Ahas} [fired|launched] {ws} at {city}, [where {obj} was hit|hitting {obj}] {when}",
    "k: {^kp} {kwas} [reported dead|confirmed dead] after {ws} [fired|launched] by {A} [hit|came down on] {obj} {at} {when}",
    "[Loud explosions|Powerful blasts] were [heard|reported] {at} {when} [after|when] {A} [launched|fired] {wsN}, [one|some] of which [hit|struck] {obj}",
    "Authorities [in|of] {T} [said|reported] that {obj} was [struck|hit] {at} {when} in a {Aadj} attack [with|using] {ws}",
    "[Emergency workers|Firefighters] [rushed to|were called to] {obj} {at} {when} after it was [struck|hit] by {Aadj} {ws}",
    "{^place} [became|was] the target of a {Aadj} {m} attack {when}, with [damage reported to|a fire at] {obj}",
  ],
  body: [
    [
      'According to {gov}, the {ms} [hit|fell] [shortly after|around] {hour}. "{qGov}," he [explained|added].',
      '{^gov} [confirmed|reported] the strike [in a social media post|on his channel]: "{qGov}."',
      "Traffic in the area was [halted|suspended] for [several|some] hours, and [an evacuation|a curfew] was [ordered|announced].",
    ],
    [
      "k,w: In addition to the [dead|fatalities], {inj} [people|residents] [suffered|have] [injuries|wounds] of varying [severity|gravity].",
      "k: The [victims|dead] have [not yet been|not been] [identified|named].",
      "z: [Luckily|Fortunately], there [were|are] no [reports of |]casualties.",
      "w,!k: The {inj} injured are [receiving|getting] [medical help|treatment] [locally|at two hospitals].",
    ],
    [
      '[Local resident|Neighbour] {res} wrote online: "{qRes}."',
      '[A witness|One resident], {res}, [told local TV|said on the radio]: "{qRes}."',
    ],
    [
      "What does {A} say? {^Ao} [insists|says] the strike was directed at {mil}.",
      "[The official line|The version] from {Ag} [is different|differs]: {mil} was the [target|objective], [a spokesperson|{spA}] said.",
      '"{qA}," {spA} [commented|stated] [on behalf of|for] {Ao}.',
    ],
    [
      "i: {^shot} of the {N} {ms} were [neutralised|intercepted], {To} [claims|says].",
      '[Experts|Observers] [point out|note] that [the weapon|this type of attack] is [hard|difficult] to [counter|intercept]. "{qAna}," {ana} ([the |]{inst}) [told us|explained].',
      "[The EU|The UN|The OSCE] [called for|has called for] [an immediate|a] [ceasefire|de-escalation].",
    ],
    [
      '[Officials|Leaders] in {Tcap} have [promised|vowed] [a response|to respond]. "{qT}," {spT} said.',
      "This is a developing story and will be updated.",
    ],
  ],
};
