/** Reports of permissions, deliveries, warnings and statements. */
import type { Voice } from "#tests/support/archive/voices.ts";

export const authorization: Voice = {
  headline: [
    "{A} allows {T} to [use|fire] {ws} against {C}",
    "{A} gives {T} green light to strike {C} with {ws}",
    "{Acap} lifts limits on {Tadj} use of {ws} in {C}",
    "{Acap} [authorises|approves] {Tadj} strikes on {region} with {ws}",
    "{T} may fire {ws} into {C}, {Acap} says",
    "paper: In shift, {A} lets {T} strike {C} with {ws}",
    "tabloid: GREEN LIGHT {A} unleashes {T} to hit {C} with {ws}",
    "official: {Acap} permits {Tcap} to strike {Cadj} territory with {ws}",
  ],
  lead: [
    "{A} has [allowed|authorised] {T} to use {ws} against targets in {region}, {titA} said {when}",
    "{A} gave {T} permission {when} to fire {ws} at [military targets|airfields and depots] in {region}, [officials|two officials] said",
    "{titA} said {when} that {A} had [lifted|dropped] its restrictions on {Tadj} strikes with {ws} [inside|against targets in] {region}",
    "{Tadj} forces may use {ws} [supplied by {A}|of {Aadj} origin] to strike [targets|bases] in {region}, {titA} [announced|said] {when}",
    "{A} [approved|authorised] {when} the use of {ws} by {T} against {region}, [a decision|a step] that {Tcap} had [sought|asked for] for months",
    "After [weeks|months] of [debate|hesitation], {A} gave {T} the green light {when} to strike {region} with {ws}, {Ao} [confirmed|said]",
    "official: {Acap} [permitted|allowed] {Tcap} {when} to strike {region} with {ws}, {titA} [said|stated]",
    "paper: The {Aadj} government authorized {T} {when} to fire {ws} into {region}, [easing|lifting] a restriction that had [long divided|strained relations between] the allies",
    "{A} has dropped its ban on {Tadj} strikes with {ws} [inside|in] {region}, [reports said|officials said] {when}",
  ],
  body: [
    [
      "«{qA},» {spAl} [told parliament|told reporters|said].",
      "[The permission|The decision] [covers|extends to] [airfields, depots and command posts|places from which attacks are launched], [not|but not] [cities|power stations], [a second official|{spAl}] said.",
      "{spAl} [declined|refused] to [say|discuss] how many {ms} {T} [still had|would receive].",
      "[The move|It] [came|followed] after [talks|a call] between [the two governments|ministers of both countries] [at the weekend|last week].",
      "[Officials|Aides] [said|explained] the [change|decision] had been [prepared|discussed] [for weeks|in a small circle].",
    ],
    [
      "«{qT},» {spT} said in {Tcap}.",
      "{T} [welcomed|hailed] the [decision|step] and said it would [use|employ] the {ms} [with care|within international law].",
      "In {Tcap}, [officials|the general staff] [would not say|kept silent on] [when|where] the {ms} would [first |]be [used|fired].",
      "{spT} [thanked|expressed gratitude to] {A} and [asked|called on] other [partners|states] to [follow|do the same].",
    ],
    [
      "{C} [said|declared] it would [regard|treat] [such strikes|the use of the {ms}] as [direct involvement|participation in the war] by {A}.",
      "{^Co} [called|described] the decision [a dangerous step|an escalation].",
      "The reaction in {Ccap} was swift. «We will [draw|take] the [necessary|appropriate] [conclusions|measures],» {spC} said.",
      "{spC}, [speaking|a spokesman] for {Co}, [said|warned] that {C} would [respond|answer] [in kind|in due course].",
    ],
    [
      "«{qAna},» said {ana} of [the |]{inst}.",
      "The {w} [has|is said to have] a range of [about|some] {maxrange} km, which [puts|places] [dozens|scores] of [bases|airfields] within reach.",
      "[Opposition lawmakers|Critics] in {Acap} [called|termed] the move [late|reckless|half-hearted].",
      "[Other|Several other] [allies|capitals] have [taken|already taken] similar [decisions|steps].",
    ],
  ],
};

export const transfer: Voice = {
  headline: [
    "{A} [delivers|hands over] {wsN} to {T}",
    "{A} supplies {T} with {ws}",
    "{T} receives {ws} from {A}",
    "{Aadj} {ws} arrive in {T}",
    "{A} sends {wsN} to {T}",
    "official: {T} takes delivery of {ws} from {A}",
    "paper: {A} ships {ws} to {T}, officials say",
    "tabloid: {A} ships deadly {ws} to {T}",
  ],
  lead: [
    "{A} delivered {wsN} to {T} {when}, {titA} said",
    "{A} has [handed over|delivered] {wsN} to {T}, {Ao} [announced|said] {when}",
    "{T} [received|took delivery of] {wsN} from {A} {when}, {To} said",
    "{A} handed over {wsN} to {T} {when}, [strengthening|adding to] [its|the country's] [arsenal|stocks]",
    "A [shipment|consignment] of {wsN} [arrived|was delivered] in {T} from {A} {when}, [officials|{To}] said",
    "{wsN} [supplied|sent] by {A} reached {T} {when}, {To} [confirmed|said]",
    "official: The transfer of {wsN} from {A} to {T} took place {when}, {Ao} reported",
    "paper: {A} [quietly |]shipped {wsN} to {T} {when}, according to two officials [briefed on|familiar with] the delivery",
    "{titA} [announced|said] {when} that {A} had supplied {T} with {wsN}",
  ],
  body: [
    [
      "«{qA},» {spAl} said.",
      "The [delivery|shipment] was [agreed|signed off] [in the spring|last autumn] and is [worth|valued at] [about|some] {price} million dollars, {Ao2} said.",
      "[Ammunition|Spare parts] and training [are|were] [included|part of the deal], {spAl} [said|added].",
      "[Pictures|Photographs] [released|published] by {Ao2} showed [trucks|containers] [being unloaded|leaving an airfield] [at night|under guard].",
      "{spAl} [did not say|would not disclose] [where|when] the [equipment|weapons] would be [deployed|put into service].",
    ],
    [
      "«{qT},» {spT} [said|wrote].",
      "{spT}, for {To}, said [crews|operators] had [completed|finished] [their|a] [course|training] [abroad|last month].",
      "{Tcap} had [asked|pressed] for the weapons [for months|since last year].",
      "[A ceremony|A short ceremony] was held [at an air base|near the capital], [local media|state television] [said|reported].",
    ],
    [
      "{^Co} [criticised|condemned] the [delivery|transfer] and [said|added] it would [only |]prolong the [conflict|tensions].",
      "«It [changes nothing|will change little] [on the ground|for us],» {spC} said in {Ccap}.",
      "{C} has [protested|objected] to the [sale|delivery] [several times|repeatedly].",
    ],
    [
      "«{qAna},» said {ana} of [the |]{inst}.",
      "The {w} has a [reported |]range of [about|some] {maxrange} km.",
      "[Further|More] [deliveries|batches] are [expected|planned] [before the end of the year|in the coming months].",
      "[Experts|Analysts] [doubt|question] that [the number|such a number] will [be enough|suffice].",
    ],
  ],
};

export const warning: Voice = {
  headline: [
    "{A} warns {T} over {ws}",
    "{A} threatens retaliation over {ws}",
    "{Acap} warns of [consequences|response] if {ws} are used",
    "{spAl} warns {T}: {ws} would [bring|mean] [retaliation|a response]",
    "{chief} warns {T} against [use|any use] of {ws}",
    "tabloid: {A} issues [chilling|stark] warning over {ws}",
  ],
  lead: [
    "{titA} warned {T} {when} that [any use|the use] of {ws} would [bring|draw] [a harsh|an immediate] response",
    "{A} warned {when} that it would [retaliate|hit back] if {T} [used|deployed] {ws}, {titA} said",
    "{titA} [threatened|warned] {when} that {A} would answer [any|a further] strike with {ws} on its territory",
    "{A} will respond to [any|every] launch of {ws} [by|from] {T}, {titA} warned {when}",
    "{titA} warned {when} of [serious|grave] consequences if {T} were to use {ws}",
    "In a [sharp|blunt] warning {when}, {titA} said that {A} would [strike back|retaliate] against {T} over {ws}",
    "official: {A} will [give|deliver] a [firm|crushing] response to [any|every] threat from {T}, {titA} warned {when}",
  ],
  body: [
    [
      "«{qA},» {spAl} [told reporters|said in a televised address|told a security conference].",
      "«{qA},» he [said|added], [without giving details|without elaborating].",
      "Speaking [in|from] {Acap}, {spAl} said: «{qA}.»",
    ],
    [
      "{spAl} [spoke|was speaking] [after|at the end of] [a meeting of the security council|talks with military commanders].",
      "The [remarks|comments] came amid [reports|signs] that {ws} had been [moved|brought] closer to the [border|front].",
      "It was the [second|third] such [warning|statement] [in|within] [a month|three weeks].",
      "[He|The official] did not [name|specify] [a target|the means], but [recalled|pointed out] that {A} had [weapons|missiles] of its own.",
    ],
    [
      "«{qT},» {spT} [replied|said] in {Tcap}.",
      "{T} [dismissed|rejected] the [warning|remarks] as [bluster|an attempt to intimidate it].",
      "There was no [immediate |]reaction from {Tcap}.",
      "{spT}, for the government in {Tcap}, said {T} [would not be|was not] intimidated.",
    ],
    [
      "«{qAna},» said {ana} of [the |]{inst}.",
      "[Diplomats|Western diplomats] [took|treated] the [words|remarks] [seriously|with caution], [a European envoy|one of them] said.",
      "[Relations|Ties] between the two have been [tense|strained] [for years|since the spring].",
      "[Oil prices|Markets] [rose|slipped] [slightly|a little] after the [speech|remarks].",
    ],
  ],
};

export const statement: Voice = {
  headline: [
    "{A} has not changed its [position|stance] on {ws}, says {spAl}",
    "{spAl}: no [change|shift] in {Aadj} [policy|line] on {ws}",
    "{A} [plays down|dismisses] reports on {ws}",
    "{chief} says {A} will [decide|speak] on {ws} [soon|in time]",
    "No need for {ws}, says {Aadj} minister",
    "{Acap} rules out talks with {T} on {ws}",
  ],
  lead: [
    "{titA} said {when} that {A} had not changed its [position|policy] on {ws}",
    "{A} sees no [reason|need] to [discuss|talk about] {ws} with {T} [at present|for now], {titA} said {when}",
    "{titA} [dismissed|rejected] reports {when} that {A} was [considering|planning] [a new approach|a change of course] on {ws}",
    "{titA} told [parliament|reporters] {when} that the [debate|dispute] with {T} about {ws} was [far from over|a distraction]",
    "{A} will [judge|assess] {T} by its [deeds|actions] and not by [announcements|words] about {ws}, {titA} said {when}",
    "The [question|matter] of {ws} [remains|is still] open, {titA} said {when}, [asked|when asked] about relations with {T}",
  ],
  body: [
    [
      "«{qA},» {spAl} [said|told reporters|told lawmakers].",
      "[Asked|Pressed] [by reporters|by journalists], {spAl} [answered|said]: «{qA}.»",
      "«{qA},» he [said|added] [in an interview|at a news conference].",
    ],
    [
      "The [minister|official] [did not|would not] [comment on|go into] [numbers|dates].",
      "{spAl} [said|added] that [experts|working groups] from [several|both] [ministries|services] were [looking into|examining] the [matter|question].",
      "The remarks [came|were made] [at|during] [a visit to a garrison|a panel discussion|the weekly briefing].",
    ],
    [
      "«{qT},» {spT} said in {Tcap}.",
      "In {Tcap}, {spT} [said|told reporters] that {T} had [expected|hoped for] [nothing else|more].",
      "Commentators in {Acap} [demanded|asked for] [clarity|a clear word].",
    ],
    [
      "«{qAna},» said {ana} of [the |]{inst}.",
      "The {w} has [been|become] a [symbol|token] in [a|the] [wider|larger] [argument|dispute] [over|about] [escalation|deterrence].",
      "[Opinion polls|Surveys] [show|suggest] that [voters|the public] are [divided|split] on the [question|issue].",
    ],
  ],
};

/** A paragraph on what happened before in the same theatre. */
export const background = {
  strike: [
    "On {bgdate}, {bgAf} [struck|hit] {bgplace} with {bgws}{bgkilling}.",
    "{^bgAadj} {bgws} [hit|struck] {bgplace} on {bgdate}{bgkilling}.",
    "The [attack|news] [follows|comes after] [a|the] {bgAadj} strike on {bgplace} on {bgdate}, in which {bgws} were [used|fired].",
    "Earlier, on {bgdate}, {bgplace} was [attacked|hit] by {bgAadj} {bgws}{bgkilling}.",
    "It was not the first such attack: {bgAadj} {bgms} [struck|hit] {bgplace} on {bgdate}{bgkilling}.",
    "[Background|As reported]: on {bgdate}, {bgAf} [attacked|struck] {bgplace} using {bgws}.",
  ],
  test: ["{bgA} tested {bgaw} on {bgdate}[ {bgfrom}|].", "On {bgdate}, {bgA} test-fired {bgaw}[ {bgfrom}|]."],
} as const;
