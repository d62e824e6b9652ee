/** The states and movements of the archive: how they are called, who speaks for them. Persons are invented. */
import type { Chance } from "#tests/support/archive/chance.ts";

export type Side = {
  code: string;
  /** In a sentence, and in a headline. */
  name: string;
  short: string;
  adjective: string;
  /** Always in the plural: "Russian forces". */
  forces: readonly string[];
  /** Who makes its military announcements, and how it is called again. */
  office: readonly string[];
  officeAgain: string;
  /** The capital that stands for the government. */
  government: string;
  capital: string;
  capitalSlug: string;
  /** Who speaks for a town that was hit. */
  local: readonly string[];
  firstNames: readonly string[];
  lastNames: readonly string[];
};

/** A row: code; name; adjective; forces; office; office again; capital; who speaks for a town; first names; last names. */
const table = `
UA; Ukraine; Ukrainian; Ukrainian forces|the Ukrainian armed forces|Kyiv's forces; the Ukrainian air force|Ukraine's General Staff|the Ukrainian military; the command; Kyiv; regional governor|the head of the regional military administration; Andriy,Oleh,Serhiy,Ihor,Viktor,Pavlo,Yurii,Roman,Taras,Bohdan; Savchuk,Marchenko,Herasymenko,Bilous,Tkachuk,Lysenko,Moroz,Kravets,Hontar,Zadorozhnyi,Pylypenko,Rudenko
RU; Russia; Russian; Russian forces|Russian troops|Moscow's forces; the Russian Defence Ministry|Russia's defence ministry|the Russian military; the ministry; Moscow; regional governor|acting governor; Andrei,Igor,Sergei,Viktor,Pavel,Yuri,Roman,Denis,Konstantin,Gleb; Antonov,Zhuravlev,Melnikov,Drozdov,Yefimov,Baranov,Gusev,Lapin,Tikhonov,Sazonov,Korolev,Belov
IL; Israel; Israeli; Israeli forces|Israeli troops; the Israeli military|the Israel Defense Forces|Israel's army; the army; Jerusalem; mayor|deputy mayor; Avi,Yossi,Eitan,Noam,Ronen,Gil,Amir,Dov,Uri,Shai; Barzilai,Halevi-Stern,Peretz,Mizrahi,Harel,Dayan-Levi,Ohana,Shaked-Baum,Alon,Navon,Carmeli,Rotem
LB; Lebanon; Lebanese; Lebanese troops; the Lebanese army|Lebanon's military; the army; Beirut; mayor|municipal council head; Khaled,Samir,Nabil,Hassan,Fares,Tariq,Mazen,Adnan,Yasser,Walid; Khoury,Haddad,Sleiman,Mansour,Fawaz,Zein,Chamoun,Rizk,Darwish,Hamdan
HZ; Hezbollah; Hezbollah; Hezbollah fighters; Hezbollah|the Hezbollah media office; the group; Beirut; mayor; Khaled,Samir,Nabil,Hassan,Fares,Tariq,Mazen,Adnan,Yasser,Walid; Safadi,Nasser,Ammar,Kassir,Berro,Tohme
PS; Gaza; Palestinian; Palestinian fighters|Palestinian militants; the Hamas-run health ministry|Hamas; the group; Gaza City; municipality head|civil defence spokesman; Khaled,Samir,Nabil,Hassan,Fares,Tariq,Mazen,Adnan,Yasser,Walid; Abu Salim,Shaath,al-Masri,Zaqout,Abu Ramadan,Hijazi,al-Najjar,Barakat
SY; Syria; Syrian; Syrian government forces; the Syrian defence ministry|the Syrian military; the ministry; Damascus; provincial governor|city council head; Khaled,Samir,Nabil,Hassan,Fares,Tariq,Mazen,Adnan,Yasser,Walid; al-Khatib,Makhlouf,Darwish,Qaddour,al-Ali,Haidar,Shaheen,Barazi
IR; Iran; Iranian; Iranian forces|Iran's Revolutionary Guards; the Iranian armed forces|Iran's defence ministry|the Revolutionary Guard; the force; Tehran; provincial governor|deputy governor; Hossein,Reza,Ali,Mehdi,Majid,Saeed,Behrouz,Kamran; Rahmani,Karimi,Sadeghi,Moradi,Ebrahimi,Jafari,Tavakoli,Shirazi,Daneshvar,Kazemi
IQ; Iraq; Iraqi; Iraqi forces; the Iraqi military|Iraq's Joint Operations Command; the command; Baghdad; provincial governor|mayor; Khaled,Samir,Nabil,Hassan,Fares,Tariq,Mazen,Adnan,Yasser,Walid; al-Jubouri,al-Saadi,al-Dulaimi,Barzinji,al-Tamimi,Hawrami,al-Obeidi,Talabani-Rash
YE; Yemen; Yemeni; Yemeni forces; the Yemeni defence ministry|a Yemeni military source; the ministry; Sanaa; provincial governor|health office director; Khaled,Samir,Nabil,Hassan,Fares,Tariq,Mazen,Adnan,Yasser,Walid; al-Hamdani,al-Qadhi,Saleh,al-Wazir,al-Shami,Muqbil,al-Ansi
HU; the Houthi movement; Houthi; Houthi fighters|Houthi forces; the Houthi military|the Houthi military spokesman; the movement; Sanaa; provincial governor; Khaled,Samir,Nabil,Hassan,Fares,Tariq,Mazen,Adnan,Yasser,Walid; al-Shami,al-Ansi,al-Mutawakil,Sharaf,al-Dailami,al-Emad
SA; Saudi Arabia; Saudi; Saudi forces|Saudi-led coalition forces; the Saudi defence ministry|the Saudi-led coalition; the coalition; Riyadh; civil defence spokesman|provincial civil defence director; Khaled,Samir,Nabil,Hassan,Fares,Tariq,Mazen,Adnan,Yasser,Walid; al-Qahtani,al-Otaibi,al-Ghamdi,al-Harbi,al-Shehri,al-Dosari,al-Zahrani
US; the United States; American; US forces|American forces; the Pentagon|US Central Command; the command; Washington; mayor; Daniel,Mark,Kevin,Laura,Susan,Brian,Thomas,Karen; Whitfield,Carver,Hollis,Brennan-Cole,Maddox,Sutter,Pruitt,Langley,Draper,Kessler
TR; Turkey; Turkish; Turkish forces; the Turkish defence ministry|Turkey's Ministry of National Defence; the ministry; Ankara; mayor; Mehmet,Ahmet,Murat,Emre,Kemal,Orhan; Yalcin,Ozturk,Demirci,Aksoy,Karahan,Tuncer
IN; India; Indian; Indian forces|the Indian armed forces; the Indian army|India's defence ministry; the ministry; New Delhi; district magistrate|deputy commissioner; Rajesh,Vikram,Anil,Sunil,Arvind,Prakash,Deepak,Suresh; Chauhan,Rathore,Bhatia,Malhotra,Saxena,Iyer,Kulkarni,Mehra,Sandhu,Thakur
PK; Pakistan; Pakistani; Pakistani forces|Pakistan's armed forces; the Pakistani military|Pakistan's army; the army; Islamabad; deputy commissioner|district commissioner; Imran,Asif,Tariq,Kamran,Nadeem,Shahid,Zafar,Bilal; Qureshi,Mirza,Bajwa-Khan,Siddiqui,Chaudhry,Malik,Abbasi,Rana,Gondal,Lodhi
AM; Armenia; Armenian; Armenian forces; the Armenian defence ministry|Armenia's Ministry of Defence; the ministry; Yerevan; mayor|provincial governor; Aram,Tigran,Hayk,Gevorg,Armen,Vahan; Sargsyan-Bek,Harutyunyan,Petrosyan,Grigoryan,Avetisyan,Manukyan,Danielyan
AZ; Azerbaijan; Azerbaijani; Azerbaijani forces; the Azerbaijani defence ministry|Azerbaijan's Ministry of Defence; the ministry; Baku; the head of the district administration|deputy district head; Elchin,Rashad,Farid,Vugar,Kamal,Tural; Mammadov,Huseynov,Guliyev,Rzayev,Ismayilov,Jafarov,Abbasov
KP; North Korea; North Korean; North Korean forces; North Korean state media|the North Korean defence ministry; the agency; Pyongyang; mayor; Chol-su,Yong-gil,Kwang-ho,Song-nam; Ri,Pak,Choe,Jang
KR; South Korea; South Korean; South Korean forces; the South Korean military|South Korea's Joint Chiefs of Staff; the JCS; Seoul; mayor; Min-ho,Sung-jae,Jae-won,Dong-hyun,Young-sik,Tae-il; Kim,Lee,Park,Choi,Jung,Kang,Yoon,Han
JP; Japan; Japanese; Japanese forces; Japan's defence ministry|the Japanese Defence Ministry; the ministry; Tokyo; mayor; Kenji,Hiroshi,Takashi,Yuki,Makoto; Tanabe,Okamoto,Fujimori,Nishida,Hayakawa,Morita
CN; China; Chinese; Chinese forces; China's defence ministry|the Chinese Ministry of National Defence; the ministry; Beijing; mayor; Wei,Jun,Lei,Hongbin,Guoqiang; Zhao,Liang,Fang,Sun,Tang,Cheng
TW; Taiwan; Taiwanese; Taiwanese forces; Taiwan's defence ministry|the Ministry of National Defense in Taipei; the ministry; Taipei; mayor; Chih-ming,Wen-hao,Kuo-hua,Ya-ting; Lin,Hsu,Tseng,Chiang-Wu,Yeh
GB; Britain; British; British forces; the Ministry of Defence in London|Britain's defence ministry; the ministry; London; mayor; James,Oliver,Helen,Fiona,Simon,Graham; Ashworth,Pemberton,Lockhart,Hargreaves,Whitcombe,Selwyn
FR; France; French; French forces; the French armed forces ministry|France's defence ministry; the ministry; Paris; mayor; Luc,Etienne,Claire,Mathieu,Pascal; Garnier,Delacourt,Vasseur,Lemaitre,Rousselot
DE; Germany; German; German forces; the German defence ministry|Germany's Ministry of Defence; the ministry; Berlin; mayor; Jens,Katrin,Stefan,Ulrich,Anja; Reinholt,Vogelsang,Kessler,Brandner,Hofmeister
NO; Norway; Norwegian; Norwegian forces; the Norwegian defence ministry; the ministry; Oslo; mayor; Lars,Ingrid,Henrik; Solheim,Berge,Nygaard,Tveit
`;

const sides = new Map(
  table
    .trim()
    .split("\n")
    .map((row) => row.split("; "))
    .map((cells) => [cells[0] ?? "", sideOf(cells)] as const),
);

function sideOf(cells: readonly string[]): Side {
  const [code = "", name = "", adjective = "", forces = "", office = "", officeAgain = "", capital = ""] =
    cells;
  const [local = "", first = "", last = ""] = cells.slice(7);
  return {
    code: code === "HZ" ? "LB" : code === "HU" ? "YE" : code,
    name,
    short: code === "US" ? "US" : code === "HU" ? "Houthi movement" : name,
    adjective,
    forces: forces.split("|"),
    office: office.split("|"),
    officeAgain,
    government: code === "HZ" ? "Hezbollah" : code === "HU" ? "the Houthi leadership" : capital,
    capital,
    capitalSlug: capital.toLowerCase().replaceAll(" ", "-"),
    local: local.split("|"),
    firstNames: first.split(","),
    lastNames: last.split(","),
  };
}

/** @param key a country's code, "HZ" for Hezbollah, "HU" for the Houthis */
export function sideNamed(key: string): Side {
  const side = sides.get(key);
  if (!side) throw new RangeError(`no side ${key}`);
  return side;
}

export type Person = { name: string; last: string };

/** @param taken surnames that others in the same story have */
export function inventPerson(side: Side, chance: Chance, taken: readonly string[] = []): Person {
  const last = chance.pick(side.lastNames.filter((name) => !taken.includes(name)));
  const first = chance.pick(side.firstNames);
  return { name: side.code === "KR" || side.code === "KP" ? `${last} ${first}` : `${first} ${last}`, last };
}
