/** What a page does with scripts; a page says so itself (components/ui/PageFrame.tsx). */
export type ScriptPolicy = "none" | "after-words";

/** Text cannot look like it: in text every `<` is escaped. */
const POLICY = /<div class="page" data-scripts="(none|after-words)">/;
/** Next writes neither `>` into an attribute nor `</script` into a script. Data for search engines are no script. */
const SCRIPT = /<script(?![^>]*type="application\/ld\+json")([^>]*)>.*?<\/script>/gs;
const SCRIPT_HINT = /<link [^>]*\bas="script"[^>]*>/g;
const SOURCE = /\bsrc="([^"]*)"/;

/**
 * Next, when it starts, writes the address that it found a moment before: a place on the page that the reader has gone to
 * meanwhile would be lost from it. Only that first time.
 */
const KEEP_PLACE = `{
let place="";addEventListener("hashchange",()=>{place=location.hash});
const {replaceState}=history;
history.replaceState=(state,title,address)=>{
delete history.replaceState;const url=new URL(address??location.href,location.href);
if(url.hash===""&&url.pathname+url.search===location.pathname+location.search)url.hash=place;
replaceState.call(history,state,title,url.href)}
}`;

/**
 * Starts what it is given once the browser has shown the page. A page in the background is not shown: there, and in a
 * browser that does not tell, it starts at once.
 */
const AFTER_WORDS = `(sources=>{
let load=()=>{load=()=>{};for(const source of sources){const script=document.createElement("script");script.src=source;document.head.append(script)}};
const shown=PerformanceObserver.supportedEntryTypes?.includes("paint")&&!document.hidden;
if(!shown)return load();
new PerformanceObserver(entries=>{if(entries.getEntriesByName("first-contentful-paint").length>0)load()}).observe({type:"paint",buffered:true});
addEventListener("visibilitychange",()=>load(),{once:true});
})`;

/**
 * A page's scripts where they belong: nowhere, where nothing on the page needs one, so that a page of words from
 * anywhere runs no script at all; else after the words are shown. Null for a document that states neither.
 */
export function arrangeScripts(html: string): { html: string; policy: ScriptPolicy } | null {
  const policy = POLICY.exec(html)?.[1];
  if (policy === "none") return { html: html.replace(SCRIPT, "").replace(SCRIPT_HINT, ""), policy };
  if (policy !== "after-words") return null;
  const sources: string[] = [];
  const withoutSources = html.replace(SCRIPT_HINT, "").replace(SCRIPT, (script, attributes: string) => {
    const source = SOURCE.exec(attributes)?.[1];
    if (source === undefined) return script;
    // What is only for browsers that are too old for all the rest is left out.
    if (!/\bnoModule\b/i.test(attributes)) sources.push(source);
    return "";
  });
  const start = `<script>${KEEP_PLACE}${AFTER_WORDS}(${JSON.stringify(sources)})</script>`;
  return { html: withoutSources.replace("</body>", () => `${start}</body>`), policy };
}
