import { Message } from "#components/ui/Message.tsx";
import { countWord } from "#lib/present/count-words.ts";

/** Nothing to list yet: what to do next. */
export function EmptyArchive({ texts }: { texts: number }) {
  return (
    <Message title={texts === 0 ? "The archive is empty" : "No event has been read yet"}>
      <p>
        {texts === 0
          ? "Add the articles that you want to see side by side: files or folders of plain text."
          : `The archive holds ${countWord(texts, "text")}, and none of them tells of an event that could be read.`}
      </p>
      <pre>npm run ingest -- path/to/articles</pre>
      <p>
        What an article does not say can be given with it: <code>--outlet</code>, <code>--published</code>,{" "}
        <code>--url</code>. The pages show new articles when they are loaded again.
      </p>
    </Message>
  );
}
