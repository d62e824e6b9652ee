import assert from "node:assert/strict";
import { describe, it } from "node:test";
import vm from "node:vm";
import { arrangeScripts } from "#lib/serve/arrange-scripts.ts";

const DATA = '<script type="application/ld+json">{"name":"\\u003cscript>"}</script>';

/** A document as Next sends it. */
function documentOf(policy: string, words = "<p>words</p>"): string {
  return [
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/start.js"/><script src="/one.js" async=""></script>',
    '<link rel="preload" as="font" href="/a.woff2"/><script src="/old.js" noModule=""></script></head>',
    `<body><div class="page" data-scripts="${policy}">${words}${DATA}</div>`,
    '<script src="/start.js" id="_R_" async=""></script><script>self.__next_f.push([1,"a\\nb"])</script></body></html>',
  ].join("\n");
}

describe("arrangeScripts", () => {
  it("leaves a page that needs none without any, and keeps the data for search engines", () => {
    const arranged = arrangeScripts(documentOf("none"));
    assert.equal(arranged?.policy, "none");
    const html = arranged?.html ?? "";
    assert.deepEqual(html.match(/<script.*?<\/script>/gs), [DATA]);
    assert.doesNotMatch(html, /\.js/);
    assert.match(html, /<link rel="stylesheet" href="\/a.css"\/>[\s\S]*href="\/a.woff2"[\s\S]*<p>words<\/p>/);
  });

  it("has the files of a page that needs them asked for once its words are shown", () => {
    const html = arrangeScripts(documentOf("after-words"))?.html ?? "";
    assert.doesNotMatch(html, /<script src="|old\.js/);
    assert.doesNotMatch(html, /as="script"/);
    assert.match(html, /\(\["\/one.js","\/start.js"\]\)<\/script><\/body>/);
    assert.match(html, /self\.__next_f\.push/);
  });

  it("leaves alone a document that says nothing of scripts, and one whose words only look as if it did", () => {
    assert.equal(arrangeScripts("<html><script>1</script></html>"), null);
    const words = '&lt;div class="page" data-scripts="after-words"&gt; $&amp; $1';
    const html = arrangeScripts(documentOf("none", words))?.html ?? "";
    assert.ok(html.includes(words));
  });

  it("puts the words back as they were, whatever they hold", () => {
    for (const policy of ["none", "after-words"])
      assert.ok(arrangeScripts(documentOf(policy, "$& $1 $` $'"))?.html.includes("$& $1 $` $'"));
  });

  /** What the script at the page's end does to an address that Next writes, after a reader went to `place`. */
  function addressAfter(place: string, written: string[]): string[] {
    const script = /<script>(\{[\s\S]*?)<\/script><\/body>/.exec(
      arrangeScripts(documentOf("after-words"))?.html ?? "",
    )?.[1];
    const location = new URL("http://127.0.0.1/?view=map");
    const addresses: string[] = [];
    class History {
      replaceState(_state: unknown, _title: string, address: string): void {
        addresses.push(address);
      }
    }
    const history = new History();
    const listeners: Record<string, () => void> = {};
    const document = { hidden: true, createElement: () => ({}), head: { append: () => {} } };
    vm.runInNewContext(script ?? "", {
      URL,
      location,
      history,
      document,
      PerformanceObserver: {},
      addEventListener: (type: string, listen: () => void) => {
        listeners[type] = listen;
      },
    });
    location.hash = place;
    if (place !== "") listeners.hashchange?.();
    for (const address of written) history.replaceState(null, "", address);
    return addresses;
  }

  it("keeps a place that a reader went to while Next started, the first time and of this page alone", () => {
    const origin = "http://127.0.0.1";
    assert.deepEqual(addressAfter("#place-kyiv", ["/?view=map", "/?view=map"]), [
      `${origin}/?view=map#place-kyiv`,
      "/?view=map",
    ]);
    assert.deepEqual(addressAfter("#place-kyiv", ["/?view=table"]), [`${origin}/?view=table`]);
    assert.deepEqual(addressAfter("", ["/?view=map"]), [`${origin}/?view=map`]);
  });
});
