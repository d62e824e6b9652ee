/**
 * Paragraphs of context that any outlet may add, in the end of a longer report. None tells of another event. Each is said
 * in hundreds of ways, for two reports that share a stretch of words are taken for copies.
 */
import type { Kind } from "#tests/support/archive/invent-event.ts";

const ofAttacks = [
  "[Monitors|Researchers|Volunteers|Two groups] who [keep|publish|maintain] [a list|a map|records|a tally] of [such attacks|air raids|what falls where] [say|find|reckon] the [pace|tempo|number] has [grown|risen|picked up] since [the summer|last autumn|the spring|the new year], with [longer pauses|fewer quiet days|shorter warnings] and [more places|a wider circle of towns] [under fire|within reach].",
  "The [conflict|fighting|war] has [settled|hardened|turned] into [a contest|a question|a matter] of [ranges and stocks|who runs out first|money and metal], in which [each|either] side [tries to|hopes to|must] make the other [spend|pay] more on [defending|shelter] than [it costs to attack|an attack costs].",
  "[Insurers|Underwriters|Brokers] have [raised|put up|doubled] their [rates|premiums|fees] for the [region|area|route] [twice|three times|again] this [year|season], and [two|three|several] [airlines|carriers] [no longer offer|have dropped|have suspended] [night flights|evening departures].",
  "[Aid groups|Charities|Relief workers|The Red Cross] [say|estimate|report] that [thousands of|many|hundreds of] [families|households|people] have [moved|packed up|left] at least once since [winter|autumn|May], [often|mostly|usually] to [relatives|cousins|rented rooms] in the [countryside|hills|west].",
  "[Engineers|Technicians|Crews] [from|in] {Tcap} have spent [months|the past weeks|half a year] [moving|hiding|rebuilding] [transformers|pumps|switchgear] behind [concrete walls|sandbags|earth banks], [work|a task|a programme] that [managers|officials|planners] call [half done|far from finished|a race].",
  "[Hospitals|Clinics|Surgeons] in the [region|area] have been [told|asked|advised] to [keep|hold] [a week's|ten days'|a month's] [supply|stock] of [blood|fuel|bandages] and [fuel|oxygen|water] [in reserve|at hand|ready].",
  "[Envoys|Mediators|Diplomats] from [two|three] [neutral|smaller|distant] [states|countries] have [shuttled|travelled|gone back and forth] between the [capitals|two camps], [so far|until now|to date] without [a text|a paper|terms] that [both|each of them] would [sign|accept|put a name to].",
  "[Window film|Plywood|A generator|A power bank] [costs|now costs|sells for] [twice|three times] what it did [a year ago|last winter|in January], [a trader|one shopkeeper|a stallholder] said, and [carpenters|glaziers|roofers] are [booked|busy] until [spring|the autumn|the holidays].",
  "[Trams|Buses|Local trains] were [running|back|moving] again by [noon|the afternoon|evening], [shops|cafes|bakeries] [opened|had opened] [late|as usual|on the main street], and [in one yard|behind the theatre|near the bridge] [a wedding|a chess game|a school rehearsal] [went ahead|was not called off].",
  "The [council|city|town hall] keeps [a register|a map|a list] of [cellars|basements|underground car parks] [that can serve|fit to be used] as shelters; [a third|almost half|a good many] of them [have no second exit|lack water|are locked at night].",
  "[Historians|Former officers|Scholars of air war] [note|recall|point out] that [bombing|campaigns of this kind|raids on cities] [seldom broke|have rarely broken|did not often break] [a nation's will|the will of a people|morale], though [they|such raids] [wore out|ruined|emptied] [its grid|many a power station|its treasury].",
  "[Radar|Acoustic|Second-hand] sensors [bought|paid for] with [donated money|small donations|a foreign loan] have [shortened|halved] the [time|minutes] it takes to [sound|raise] the [alarm|alert], but [for the fastest weapons|against low flyers] [warnings|sirens] [still come late|are of little use].",
  "A [bill|law|draft] that would let [towns|mayors|schools] [spend|borrow] more [on|for] [shelters|basements|sirens] is [stuck|waiting|buried] in [a committee|the second reading|the finance committee] of the [parliament|assembly] in {Tcap}.",
  "[Volunteers|Students|Pensioners] with [tarpaulins|plywood|hot food|brooms] [came|arrived|drove in] from [neighbouring|nearby|the next] [districts|villages|streets], as they [do|have done|come] [after each alarm|every time|most weeks].",
  "[Economists|Bankers|Auditors] put the [damage|loss|bill] [to housing|in the region|so far] at [several hundred|some two hundred|more than ninety] million dollars and [say|warn|add] that [private|foreign|new] money will [stay away|not come back|wait] [before the firing stops|for now|until there is a truce].",
  "[Low cloud|Fog|Rain] [hung|lay|sat] over the [region|plain|coast] for [days|most of the week|much of the month], [which hinders|a trouble for|which blinds] [spotters|crews with searchlights|gunners] and [helps|suits] [those who attack|whoever attacks].",
  "[Prosecutors|Investigators|Detectives] have [opened a case|begun an inquiry|started a file] and are [collecting|gathering|photographing] [fragments|splinters|serial numbers], [witness statements|recordings|doorbell videos] and [logs|timings] of the [air raid warning|sirens].",
  "[Opinion|Feeling|The mood] in {Tcap} is [divided|split|torn] between those who [want|would take] [talks|a truce] [at any price|soon|now] and those who [think|believe|fear] that [talking|talks] would [look like|be taken for|mean] [weakness|surrender].",
];
const ofTests = [
  "[Several|Many|Most] [countries|states] in the [region|neighbourhood] are [building up|enlarging|renewing] their [arsenals|stocks], and [spending|money] on [missiles|rocket forces] has [grown|risen] [faster|more quickly] than [other parts|the rest] of their [budgets|defence budgets].",
  "A [treaty|pact|convention] [to limit|that would cap] such [weapons|missiles] has been [discussed|on the table|in the air] for [years|decades], but [negotiators|envoys|drafters] [never got|have not got] [beyond|past] the [question|quarrel] of [how to count them|inspections|who signs first].",
  "[Commercial|Private|Passing] satellites had [shown|seen|caught] [new roads|a concrete pad|fresh earth|tall cranes] [near|beside|at] the [site|range] in [recent months|the autumn|spring], [researchers|analysts|students] who [study|collect] [such|these] [pictures|images] said.",
  "[Engineers|Designers|Makers] learn as much from [a failure|a crash|what breaks] as from [a success|a flight like this], [specialists|veterans of the trade] say, and [nobody|no one] [outside|beyond] the [programme|bureau] [knows|can tell] how [many|often] [trials|launches] [went wrong|failed].",
  "The [programme|project|work] is [run|led] by [a bureau|an institute|a plant] [whose name is|that is] not [made public|on any map|listed], and its [budget|cost] is not [found|shown] in the [papers|books] that [lawmakers|auditors] [see|are given].",
  "[Residents|Farmers|Fishermen|Shopkeepers] [nearby|in the next town|along the coast] are [told|warned] [by loudspeaker|by text message|a day before] and [are used to|no longer mind|joke about] [rattling windows|the noise|the smoke].",
  "[Sanctions|Export controls] have made [foreign|imported] [electronics|chips|gyroscopes] [harder to get|dearer|scarce], but [parts|components] [for|meant for] [civilian use|washing machines|cars] still [turn up|are found] in [such|these] weapons, [investigators|inspectors] have [found|written].",
  "In the [capital|evening], the [test|launch] was the first [item|story] [on the news|of the bulletin], with [slow-motion pictures|martial music|an announcer in uniform] and [a long|an admiring] [commentary|interview].",
  "[The coastguard|The navy|Patrol boats] kept [ships|trawlers|ferries] out of [a wide strip|a corridor|a box] of [water|sea], and [airlines|pilots] [took|were given] a more [southerly|northerly] [route|course] for [some hours|half a day].",
];
const ofDeals = [
  "[Such|These] [decisions|matters] are [prepared|settled|drafted] by a [small|close] [circle|group] of [officials|advisers], and [lawmakers|deputies|even ministers] often [learn|hear] of them [from the newspapers|late|last].",
  "[Public opinion|The public|The electorate] in {Acap} is [divided|split|of two minds]: [in surveys|in polls|when asked], about as many [want|favour] [more help|a firmer hand] as [fear|dread] being [drawn in|dragged along].",
  "[Industry|Manufacturers|The arms makers] took long and were [slow|reluctant|late] to [expand|add] [production|shifts|lines], and [companies|managers] [complain|grumble] that they are [asked for|promised] more without [contracts|orders] that [run|last] for [several years|long].",
  "The [defence budget|next budget|spending plan] [goes to|is due in|will be before] the [parliament|chamber|committee] in {Acap} [next month|after the recess|in three weeks], and the [question|matter|argument] will [come up|be heard] [again|there].",
  "[Military planners|Staff officers|Old soldiers] [say|hold|insist] that no [single|one] [type of weapon|machine|system] [decides|wins] a [war|conflict], and that [crews|trained people|mechanics], [spare parts|fuel] and [good information|maps|luck] [matter|count] as much.",
  "[Smaller|Several smaller|A few other] [countries|states|partners] have made [their own help|what they give] [depend|hang] on [what the larger ones do|their neighbours], and [keep|hold] [lists|papers|plans] [ready|in a drawer].",
  "The two [countries|governments|capitals] [signed|concluded] [a ten-year|a long-term|a framework] [agreement|accord] on [security|defence] [some time ago|a few years ago], and their [officers|staffs] meet [twice a year|every spring|often].",
  "[Retired|Former] [generals|admirals|advisers] have [argued|quarrelled|debated] [about|over] the [question|subject] [on television|in print|on panels] for [weeks|months], with [maps and pointers|little agreement|growing heat].",
];
const ofTalk = [
  "[Such|Strong|Harsh] [words|phrases] have become [frequent|common|almost routine], and [diplomats|embassies|listeners] in the [region|area] spend [much|a good part] of their [time|day] [finding out|guessing|asking] which of them are [meant|made] for [audiences at home|the voters|export].",
  "The two [governments|sides|capitals] have no [direct line|hot line|ambassadors] [to each other|in place] and [pass|send] [messages|notes] through [embassies|envoys] of [third countries|neutral states|friends].",
  "[Elections|A vote|Local elections] [are due|will come] within [a year|months], and [few|no] [politicians|leaders|candidates] [want|wish|care] to be [seen|remembered] as [the one who|the person who] [gave way|blinked|bent].",
  "At the [border crossing|frontier post|bridge], [lorry drivers|truckers|traders] [waited|queued|dozed] as on any other day, and the [duty officer|guard|customs man] [said|repeated] that [he had no|there were no] new [orders|instructions].",
  "A [former|retired|one-time] [ambassador|envoy|consul] who [dealt|worked] with both [capitals|governments] for [two decades|years|half a career] said that [silence|a pause|calm] would [worry|trouble] her more than [speeches|noise|threats].",
  "[Newspapers|Dailies|Sites] [close|loyal] to the government [printed|put|carried] the [remarks|words] on [their front pages|page one|top], [those|the papers] of the opposition [further back|in small type|below the fold].",
  "[Exercises|Manoeuvres|War games] on both sides of the [border|line|water] have been [larger|longer|louder] this year than last, according to [observers|villagers|hobbyists] who [count|film|list] the [trains|convoys|ships].",
  "The [currency|exchange rate|stock index] [lost|slipped] a little in the [morning|first hour] and [recovered|was back] by the time the [exchange|market|bank] [closed|shut].",
  "[Trade|Commerce|Freight] between the two has [shrunk|fallen|dwindled] to a [fifth|fraction|tenth] of what it was [ten years ago|a decade back|before the quarrel].",
  "[Religious leaders|Bishops and imams|Writers] and a group of [retired|elderly|well-known] [scientists|judges|doctors] have [asked|urged|begged] [both governments|the two sides] to [return|come back] to the table.",
];

export const contextOf: Record<Kind, readonly string[]> = {
  strike: ofAttacks,
  interception: ofAttacks,
  "launch-test": ofTests,
  authorization: ofDeals,
  transfer: ofDeals,
  warning: ofTalk,
  statement: ofTalk,
};
