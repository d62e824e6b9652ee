/** Who fires what at whom, and where: the theatres in which the archive's events happen. Slugs are the lexicon's. */

export type Front = {
  weight: number;
  from: string;
  to: string;
  weapons: readonly string[];
  places: readonly string[];
};
export type TestRange = {
  weight: number;
  by: string;
  observer: string | null;
  weapons: readonly string[];
  places: readonly string[];
};
export type Deal = { weight: number; by: string; to: string; against: string; weapons: readonly string[] };
export type Quarrel = { weight: number; by: string; about: string; weapons: readonly string[] };
export type Theatre = {
  name: string;
  weight: number;
  fronts: readonly Front[];
  tests: readonly TestRange[];
  permits: readonly Deal[];
  transfers: readonly Deal[];
  quarrels: readonly Quarrel[];
};

const list = (words: string) => words.split(/\s+/).filter(Boolean);
const front = (weight: number, from: string, to: string, weapons: string, places: string): Front => ({
  weight,
  from,
  to,
  weapons: list(weapons),
  places: list(places),
});
const test = (
  weight: number,
  by: string,
  observer: string | null,
  weapons: string,
  places: string,
): TestRange => ({
  weight,
  by,
  observer,
  weapons: list(weapons),
  places: list(places),
});
const deal = (weight: number, by: string, to: string, against: string, weapons: string): Deal => ({
  weight,
  by,
  to,
  against,
  weapons: list(weapons),
});
const quarrel = (weight: number, by: string, about: string, weapons: string): Quarrel => ({
  weight,
  by,
  about,
  weapons: list(weapons),
});

const ukrainianTowns = `kharkiv odesa kyiv dnipro zaporizhzhia mykolaiv kryvyi-rih sumy chernihiv poltava lviv kherson
  kramatorsk sloviansk pavlohrad izmail konotop kremenchuk vinnytsia khmelnytskyi starokostiantyniv bila-tserkva uman
  cherkasy zhytomyr chuhuiv shostka nikopol pokrovsk kostiantynivka myrhorod ternopil rivne balakliia`;
const russianTowns = `belgorod kursk bryansk engels-air-base saratov ryazan taganrog novorossiysk millerovo morozovsk
  voronezh lipetsk klintsy karachev tuapse toropets syzran volgograd rylsk lgov shebekino yeysk kaluga smolensk tula
  krasnodar salsk`;
const syrianTowns =
  "damascus homs aleppo hama latakia masyaf palmyra qusayr daraa tartus quneitra t4-air-base";
const yemeniTowns = "hodeidah saada taiz hajjah dhamar amran ibb bajil ras-isa marib";
const israeliTowns = "tel-aviv beersheba herzliya netanya petah-tikva rehovot dimona nevatim-airbase hadera";

export const theatres: readonly Theatre[] = [
  {
    name: "ukraine",
    weight: 34,
    fronts: [
      front(
        6,
        "RU",
        "UA",
        "iskander iskander-k kalibr kh-101 kh-59 kh-69 kinzhal shahed-136 zircon oniks s-300 kn-23 kh-22 umpk",
        ukrainianTowns,
      ),
      front(
        3,
        "UA",
        "RU",
        "atacms storm-shadow neptune lyutyi himars palianytsia flamingo uj-22 peklo",
        russianTowns,
      ),
    ],
    tests: [test(1, "RU", null, "sarmat yars bulava topol-m", "plesetsk kapustin-yar")],
    permits: [
      deal(4, "US", "UA", "RU", "atacms himars jassm"),
      deal(2, "GB", "UA", "RU", "storm-shadow"),
      deal(2, "FR", "UA", "RU", "storm-shadow"),
      deal(2, "DE", "UA", "RU", "taurus"),
    ],
    transfers: [
      deal(4, "US", "UA", "RU", "patriot nasams himars atacms"),
      deal(3, "DE", "UA", "RU", "iris-t gepard patriot"),
      deal(1, "NO", "UA", "RU", "nasams"),
      deal(2, "IR", "RU", "UA", "shahed-136 fateh-110"),
      deal(2, "KP", "RU", "UA", "kn-23 kn-25"),
      deal(1, "TR", "UA", "RU", "bayraktar-tb2"),
    ],
    quarrels: [
      quarrel(4, "RU", "UA", "atacms storm-shadow taurus"),
      quarrel(3, "UA", "RU", "iskander kinzhal shahed-136"),
      quarrel(2, "DE", "RU", "oreshnik iskander"),
      quarrel(2, "US", "RU", "oreshnik kinzhal"),
    ],
  },
  {
    name: "levant",
    weight: 20,
    fronts: [
      front(3, "IL", "SY", "spice delilah rampage popeye", syrianTowns),
      front(
        3,
        "IL",
        "LB",
        "spice jdam hellfire",
        "nabatieh sidon baalbek khiam bint-jbeil beirut hermel marjayoun naqoura zahle",
      ),
      front(
        2,
        "IL",
        "PS",
        "jdam spice hellfire",
        "khan-younis rafah gaza-city jabalia deir-al-balah beit-lahia",
      ),
      front(
        3,
        "HZ",
        "IL",
        "burkan-hezbollah falaq katyusha fajr-5",
        "kiryat-shmona haifa nahariya safed metula karmiel tiberias shlomi",
      ),
      front(2, "PS", "IL", "qassam m-75 a-120 grad", "ashkelon sderot ashdod"),
    ],
    tests: [],
    permits: [deal(1, "US", "IL", "LB", "jdam")],
    transfers: [deal(2, "US", "IL", "IR", "thaad jdam"), deal(1, "RU", "SY", "IL", "s-300 pantsir")],
    quarrels: [quarrel(2, "IL", "LB", "katyusha fajr-5"), quarrel(1, "SY", "IL", "delilah spice")],
  },
  {
    name: "gulf",
    weight: 12,
    fronts: [
      front(
        4,
        "HU",
        "SA",
        "burkan badr-houthi qasef samad-3 quds-cm",
        "jizan najran abha khamis-mushait riyadh jeddah yanbu dammam",
      ),
      front(3, "SA", "YE", "storm-shadow jdam", yemeniTowns),
      front(2, "US", "YE", "tomahawk jdam slam-er", yemeniTowns),
      front(1, "HU", "IL", "palestine-2 samad-3", "eilat"),
    ],
    tests: [],
    permits: [],
    transfers: [deal(2, "US", "SA", "YE", "patriot thaad")],
    quarrels: [quarrel(2, "HU", "SA", "storm-shadow jdam"), quarrel(2, "SA", "HU", "quds-cm burkan")],
  },
  {
    name: "iran",
    weight: 12,
    fronts: [
      front(3, "IR", "IL", "emad ghadr kheibar-shekan fattah-1 shahed-136 haj-qasem", israeliTowns),
      front(
        3,
        "IL",
        "IR",
        "rampage blue-sparrow popeye delilah",
        "isfahan tehran natanz tabriz shiraz kermanshah parchin karaj ahvaz arak hamadan khorramabad",
      ),
      front(2, "IR", "IQ", "fateh-110 qiam zolfaghar", "erbil sulaymaniyah ain-al-asad-airbase"),
      front(2, "US", "SY", "tomahawk jdam hellfire jassm", "abu-kamal deir-ez-zor raqqa mayadin shayrat"),
      front(1, "US", "IQ", "hellfire jdam himars", "al-qaim mosul jurf-al-sakhar"),
      front(2, "TR", "SY", "bayraktar-tb2 akinci", "kobani qamishli manbij hasakah"),
      front(1, "TR", "IQ", "bayraktar-tb2 akinci", "dohuk sinjar"),
    ],
    tests: [test(2, "IR", null, "khorramshahr sejil emad qiam", "semnan shahroud")],
    permits: [],
    transfers: [deal(1, "RU", "IR", "IL", "s-400")],
    quarrels: [
      quarrel(3, "IR", "IL", "rampage blue-sparrow delilah"),
      quarrel(2, "IL", "IR", "khorramshahr emad"),
    ],
  },
  {
    name: "south-asia",
    weight: 9,
    fronts: [
      front(
        3,
        "IN",
        "PK",
        "brahmos storm-shadow spice harop",
        "bahawalpur muridke muzaffarabad kotli sialkot sargodha rahim-yar-khan lahore jacobabad sukkur pasrur balakot",
      ),
      front(
        3,
        "PK",
        "IN",
        "fatah-ii fatah-i songar yiha-iii",
        "jammu pathankot amritsar srinagar bathinda udhampur rajouri poonch ferozepur jalandhar bhuj adampur jaisalmer sirsa",
      ),
    ],
    tests: [
      test(
        3,
        "IN",
        null,
        "agni-v agni-iv agni-prime prithvi pralay nirbhay brahmos",
        "chandipur abdul-kalam-island pokhran",
      ),
      test(3, "PK", null, "shaheen-iii shaheen-ii babur ghauri ababeel nasr fatah-iv", "sonmiani gwadar"),
    ],
    permits: [],
    transfers: [deal(2, "RU", "IN", "PK", "s-400"), deal(2, "CN", "PK", "IN", "hq-9")],
    quarrels: [quarrel(2, "PK", "IN", "brahmos agni-v"), quarrel(2, "IN", "PK", "shaheen-iii fatah-ii")],
  },
  {
    name: "caucasus",
    weight: 6,
    fronts: [
      front(2, "AZ", "AM", "harop bayraktar-tb2 lora polonez", "vardenis goris kapan jermuk meghri gyumri"),
      front(
        2,
        "AM",
        "AZ",
        "iskander tochka-u scud smerch",
        "barda mingachevir beylagan tovuz fuzuli aghdam gabala",
      ),
    ],
    tests: [],
    permits: [],
    transfers: [deal(1, "IL", "AZ", "AM", "lora harop"), deal(1, "IN", "AM", "AZ", "pinaka akash")],
    quarrels: [quarrel(1, "AM", "AZ", "lora harop"), quarrel(1, "AZ", "AM", "iskander")],
  },
  {
    name: "pacific",
    weight: 7,
    fronts: [],
    tests: [
      test(
        6,
        "KP",
        "KR",
        "hwasong-12 hwasong-14 hwasong-15 hwasong-17 hwasong-18 kn-23 kn-24 kn-25 pukguksong-2 hwasal-2",
        "sunan wonsan sinpo hamhung kusong mupyong-ri hodo-peninsula nampo hwangju jangyon pukchang chongjin",
      ),
      test(1, "CN", null, "df-26 df-21 df-17 df-41", "jiuquan-satellite-launch-center"),
      test(1, "TW", null, "hsiung-feng-iii wan-chien yun-feng", "jiupeng"),
      test(1, "US", null, "minuteman-iii", "vandenberg-space-force-base"),
    ],
    permits: [],
    transfers: [deal(2, "US", "TW", "CN", "harpoon himars"), deal(1, "US", "JP", "KP", "tomahawk")],
    quarrels: [
      quarrel(2, "KP", "KR", "hyunmoo"),
      quarrel(3, "KR", "KP", "kn-23 hwasong-18"),
      quarrel(2, "CN", "TW", "hsiung-feng-iii harpoon"),
      quarrel(2, "JP", "KP", "hwasong-17 hwasong-12"),
    ],
  },
];
