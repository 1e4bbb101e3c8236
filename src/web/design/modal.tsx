import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A question that has to be answered or left: the browser's own dialog keeps focus inside and gives it back. */
export function Modal({ title, children, onClose }: ModalProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="pop m-auto w-[32rem] max-w-[calc(100vw-2rem)] p-5 desk:p-6"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="mb-3 flex items-start justify-between gap-4">
        <h2 id={id} className="section-title">
          {title}
        </h2>
        <Button look="quiet" small onClick={onClose}>
          Close
        </Button>
      </div>
      {children}
    </dialog>
  );
}
