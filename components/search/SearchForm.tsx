/** The search itself: a plain form, so that it works without a script. */
export function SearchForm({ words }: { words: string }) {
  return (
    <search>
      <form className="find find-wide" method="get" action="/search">
        <label htmlFor="search-words">Words in articles, claims and quotes</label>
        <input id="search-words" type="search" name="q" defaultValue={words} autoComplete="off" />
        <button className="plain" type="submit">
          Search
        </button>
      </form>
      <p className="find-help">
        Words are found in all their English forms: “strike” finds “strikes”. All of them have to be there.{" "}
        <b>“long range”</b> in quotation marks finds the phrase, <b>atacms or scalp</b> either word,{" "}
        <b>missile -test</b> leaves out what has the second.
      </p>
    </search>
  );
}
