import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

interface ModalProps {
  readonly title: string;
  /** For a form of several columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A question that has to be answered or left: the browser's own dialog keeps focus inside and gives it back. */
export function Modal({ title, wide = false, children, onClose }: ModalProps) {
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
      className={`pop m-auto max-w-[calc(100vw-2rem)] p-5 desk:p-6 ${wide ? 'w-[46rem]' : 'w-[32rem]'}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="-mt-1 mb-3 flex items-center justify-between gap-4">
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
