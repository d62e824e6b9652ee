/** What people say in the archive: words without their marks, so that each outlet can set its own. */
import type { Kind } from "#tests/support/archive/invent-event.ts";

type Sayings = { local: readonly string[]; by: readonly string[]; to: readonly string[] };

/** `local`: who speaks for the place; `by`: for who acted; `to`: for the other side. One of each is said of an event. */
export const officialQuotes: Record<Kind, Sayings> = {
  strike: {
    local: [
      "[The rescue work|The search] [is going on|will go on] [through the night|until everyone is accounted for]",
      "There [are|were] no military [sites|facilities] [near|anywhere near] {objd}, [only families and shops|only people's homes|only a school and a market]",
      "[We had|People had] [less than a minute|barely forty seconds|no more than a few seconds] between the siren and the [explosion|first blast]",
      "The [roof|upper floor|west wing] of {objd} [is gone|has collapsed|no longer exists], and [crews|engineers|our people] are still [inside|clearing it]",
      "[Half|A third|Most] of the [district|town|neighbourhood] is without [water|power|heating] this [morning|evening]",
      "I ask [everyone|residents|people] to stay [in the shelters|away from the site] and not to [post|share|publish] [pictures|footage|videos] of the damage",
      "[Doctors|Surgeons] are [fighting for|doing everything for] [two|three|four] of the [wounded|injured], [one of them a child|among them a paramedic]",
      "We will [rebuild|repair] {objd}, [but nobody can give us back this night|as we have rebuilt everything else|and we will do it before winter]",
      "[Glass|Windows] [blew out|was blown out|shattered] [three streets away|a kilometre away|as far away as the station]",
      "This was [a second|another] [hit on|blow to] [people who|a town that] had only just [come home|buried its dead|repaired its roofs]",
    ],
    by: [
      "All [designated|assigned] targets were [hit|reached], and the [aim|purpose] of the [operation|mission] was [achieved|met]",
      "The [strike|operation] was aimed [only|solely] at {mil}, and [every precaution|great care] was taken to [spare|protect] civilians",
      "[Those who|Whoever] [plan|order] attacks on our people will find no [safe place|shelter|rest]",
      "We [regard|see] this as [a measured|a proportionate|a lawful] [answer|response] to [recent attacks|what was done to us last week]",
      "[Objective control|Reconnaissance footage|Our surveillance] [confirms|has confirmed] the [destruction|loss] of {mil}",
      "It was [a necessary|a limited] [step|action], and we are [ready|prepared] to [repeat it|go further]",
    ],
    to: [
      "[Every|Each] [delay|hesitation] in [sending|delivering] air defences is [paid for|measured] in [lives|funerals]",
      "[They|These people] [aim at|choose] [homes and hospitals|places where people sleep] because they cannot [win|advance] [at the front|otherwise]",
      "This [crime|attack] will not [go unanswered|be left without an answer|pass without consequences]",
      "[We know|Our services know] [which unit|from where it|who] [gave the order|was launched|pressed the button], and we will [remember it|prove it in court]",
      "[Condolences|Words of sympathy] are [not enough|no shield] [any more|when the sky is open]",
      "The [world|Security Council] [must|has to] [call|name] this [what it is|by its name]",
    ],
  },
  interception: {
    local: [
      "[Fragments|Debris] [fell|came down] [on open ground|in a field|on a car park] and [nobody was hurt|there is nothing to worry about]",
      "[The sky lit up|We heard a series of bangs|People saw flashes], but [no one|nobody] [was injured|had to be taken to hospital]",
      "I thank the [crews|gunners|duty shift] who [worked|stood watch] [so precisely|all night|without a mistake]",
    ],
    by: [
      "We do not [comment on|discuss] the [details|results] of [ongoing operations|individual launches]",
      "[Claims|Reports] that everything was [downed|intercepted] are [propaganda|wishful thinking], and [satellite images|pictures] will show it",
      "The [purpose|point] was to [test|exhaust] their [defences|batteries], and that was [achieved|done]",
    ],
    to: [
      "Our [crews|batteries] [reacted|responded] [within seconds|exactly as they had trained]",
      "[Nothing|Not one of them] [got through|reached its target] [this time|tonight], and that is [thanks to|the merit of] [the people at the radars|the crews]",
      "[We need|What we need is] [more|many more] interceptors, because [tomorrow|next time] there may be [twice|three times] as many",
    ],
  },
  "launch-test": {
    local: [
      "People [heard|felt] the [roar|launch] [for miles|across the bay]",
      "[Fishermen|Shepherds] had been told to [stay ashore|leave the area]",
    ],
    by: [
      "The [test|launch] [met|fulfilled] all of its [objectives|parameters], and the [missile|weapon] is now [close to|ready for] [service|serial production]",
      "This [system|weapon] will [make|force] [anyone who threatens us|our adversaries] think [twice|again]",
      "It was a [routine|scheduled|planned] [launch|trial], directed against no [country|neighbour|third party]",
      "[Our scientists|Our engineers|The design bureau] have [shown|proved] that they [need no one's permission|can do in a year what takes others a decade]",
    ],
    to: [
      "[Such launches|These tests] [violate|are a clear breach of] [resolutions of the UN Security Council|international obligations], and we [condemn|deplore] them",
      "We are [analysing|studying] the [data|flight data] together with our [allies|partners]",
      "Our [readiness|posture] [remains|is] [firm|unchanged], and any [provocation|miscalculation] would be [met|answered] [at once|overwhelmingly]",
    ],
  },
  authorization: {
    local: ["[Nobody|No one] here had [expected|hoped for] it any more"],
    by: [
      "A country that is [attacked|invaded] has the right to [hit|strike] the [bases|airfields] from which it is [attacked|bombed]",
      "[This|The decision] was not taken [lightly|in a hurry], and it was taken [with|in agreement with] our allies",
      "The [limits|restrictions] made sense [a year ago|in another situation]; they make [none|no sense] [now|today]",
    ],
    to: [
      "[It should have come|We waited for this] [long ago|too long], but we are [grateful|thankful]",
      "[Missiles|Such things] [speak|talk] for themselves, and we will not [announce|list] [targets|dates]",
      "This [changes|will change] [the mathematics|the geography] of the war",
    ],
  },
  transfer: {
    local: ["The [crews|specialists] have [trained|been training] for [months|weeks]"],
    by: [
      "We said we would [deliver|send them], and we [have kept|keep] our [word|promises]",
      "[These systems|This delivery] will [save|protect] [lives|cities], and that is [all|the only thing] that counts",
      "The [contract|agreement] is [transparent|a matter between two sovereign states] and is directed against [nobody|no third country]",
    ],
    to: [
      "[Every|Each] [launcher|battery|piece] [counts|is needed], and [these|they] will be [in use|on duty] within [days|weeks]",
      "We are [grateful|thankful] to our [friends|partners], and talks about [further|more] [deliveries|shipments] [are under way|go on]",
    ],
  },
  warning: {
    local: ["[People|Families] are [stocking up|packing] again"],
    by: [
      "[Anyone who|Whoever] [crosses this line|makes this mistake] will [get|receive] an answer [within hours|at once], and it will [hurt|not be a symbolic one]",
      "[We have|There are] [means|weapons] that have not been [used|shown] yet, and [patience|our patience] is [not endless|running out]",
      "[Let nobody|Nobody should] [doubt|be in any doubt about] our [readiness|resolve]",
    ],
    to: [
      "We have [heard|listened to] such [threats|warnings] [for years|before], and we do not [take orders|scare easily]",
      "[Threats|Ultimatums] are [no language|not the language] between [neighbours|states]",
    ],
  },
  statement: {
    local: ["[Nobody|No one] here [believes|trusts] [announcements|promises]"],
    by: [
      "[Our position|The position] has not [changed|moved], and it [will not|is not going to] [change|move] because of [a headline|a speech]",
      "We [look at|judge] [deeds|facts on the ground], not [announcements|words]",
      "What [matters|counts] now is that [all sides|everybody] keep a [cool|clear] head",
    ],
    to: [
      "[That|This] is [a matter for|something to be settled by] [diplomats|talks], not for [microphones|press conferences]",
      "We [note|have noted] the [remarks|words] and will [judge|answer] them [in due course|by what follows]",
    ],
  },
};

/** Witnesses of an attack; each outlet finds its own. */
export const witnessQuotes = [
  "I [grabbed|took] [the children|my mother|my daughter] and ran [down to the cellar|into the corridor]",
  "[First|At first] there was a [whistle|buzzing|rumble], then [everything shook|the floor moved|the windows came in]",
  "[The cupboard|The door|The wardrobe] [fell|came down] on me and I could not [hear|see] anything for [a minute|some time]",
  "[I have lived|We have lived] here for [thirty|forty|twenty] years and [never|I have never] [saw|heard] anything like it",
  "My neighbour [was|had been] [making tea|feeding the dog|on the balcony], and [now|in a second] [he is gone|there was no balcony]",
  "We [spent|sat out] the night in the [metro|garage|stairwell] with [strangers|the whole house]",
  "[It was|The whole street was] [as bright as day|orange], and then [dark|the lights went out]",
  "[There was|We saw] [so much|nothing but] [dust|smoke] that the [firemen|ambulance men] [called out|shouted] to find us",
  "[I thought|We thought] it was [thunder|a gas explosion|an earthquake], until the [second|third] one",
  "What did we [do|ever do] to [them|anyone]? [I sell bread|I drive a bus|I teach music]",
  "[The dog|Our cat] [knew|heard it] before [the siren|any of us]",
  "They [pulled|dug] [an old man|a boy|two women] out [alive|right in front of me], and people [clapped|wept]",
  "My [shop|workshop|stall] was [all|everything] I had, and [it is|now it is] [a hole|a heap of bricks]",
  "You [learn to count|get used to counting] the seconds, but [not to|never to] the waiting",
];

export const analystQuotes = [
  "[Stocks|Reserves] are the [real|hidden] [story|question] here: nobody can [fire|spend] {ms} at this [rate|pace] [for ever|for long]",
  "What [stands out|is striking] is not the [number|scale] but the [choice of target|timing|route they took]",
  "A [single|lone] [salvo|raid] [proves|decides] [little|nothing]; [ten|a dozen] of them [change|wear down] a [defence|city]",
  "Each side is [signalling|talking] to [third capitals|its own public] as much as to the other",
  "The [cost|price] of [an interceptor|intercepting] is [many times|ten times] [that of|the price of] what it [shoots|brings] down",
  "It [would be|is] [premature|too early] to [speak of|call it] a [new phase|turning point], but the [trend|direction] is [clear|plain]",
];
