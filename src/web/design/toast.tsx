import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { Button } from './button.tsx';

interface Toast {
  readonly words: string;
  readonly undo?: () => void;
}

const SayToast = createContext<(toast: Toast) => void>(() => undefined);

/** Says what was done, with the way back; never for errors, which stay where they happened. */
export function useToast() {
  return use(SayToast);
}

const SHOWN_FOR = 6_000;

export function ToastPlace({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const say = useCallback((next: Toast) => setToast(next), []);

  useEffect(() => {
    if (toast === null || held) return undefined;
    const timer = setTimeout(() => setToast(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <SayToast value={say}>
      {children}
      <div
        role="status"
        className="fixed bottom-20 left-4 z-10 desk:bottom-6"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast !== null && (
          <div className="pop flex max-w-[calc(100vw-2rem)] items-center gap-4 px-4 py-2.5 text-card">
            <span>{toast.words}</span>
            {toast.undo !== undefined && (
              <Button
                small
                onClick={() => {
                  toast.undo?.();
                  setToast(null);
                }}
              >
                Undo
              </Button>
            )}
          </div>
        )}
      </div>
    </SayToast>
  );
}
