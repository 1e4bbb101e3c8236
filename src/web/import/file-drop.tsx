import { type DragEvent, useId, useState } from 'react';
import { Icon } from '../design/icon.tsx';

interface FileDropProps {
  readonly onFile: (file: File) => void;
}

/** A place to drop a file on; the same by a button, since dragging is never needed. */
export function FileDrop({ onFile }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);

  function dropped(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same.
    <div
      className={`blank grid justify-items-start gap-3 p-6 ${over ? 'bg-desk-deep' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <p className="flex items-center gap-2">
        <Icon name="invite" /> Drop the invitation here
      </p>
      <label
        htmlFor={id}
        className="btn btn-primary focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-blue"
      >
        Choose a file
        <input
          id={id}
          type="file"
          accept=".ics,.json,text/calendar,application/json"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) onFile(file);
            event.target.value = '';
          }}
        />
      </label>
      <p className="text-small text-ink-3">
        A calendar file (.ics) as Google, Outlook and Apple attach it to an invitation, or a career file
        (.json) that Afterword wrote. Nothing is kept until you say so.
      </p>
    </div>
  );
}
