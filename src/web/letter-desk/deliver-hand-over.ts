import type { HandOver } from './load-draft.ts';

/** Gives the letter to the browser: as a link for the mail program, as a file, or as text to paste. Answers what to say. */
export async function deliverHandOver(handed: HandOver): Promise<string> {
  switch (handed.how) {
    case 'mailto':
      window.location.href = handed.link;
      return handed.isLong
        ? 'Your mail program was asked to open it. The letter is long, so look whether all of it arrived.'
        : 'Your mail program was asked to open it.';
    case 'eml':
      download(handed.fileName, new Blob([handed.eml], { type: 'message/rfc822' }));
      return 'The file is in your downloads. Open it in your mail program and send it from there.';
    case 'copy':
      await navigator.clipboard.writeText(handed.text);
      return 'The text is copied.';
  }
}

function download(name: string, content: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
