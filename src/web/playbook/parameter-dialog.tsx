import { type FormEvent, type ReactNode, useState } from 'react';
import type { ParameterNow, RuleNow } from '#core/playbook/describe-playbook.ts';
import { Button } from '../design/button.tsx';
import { Modal } from '../design/modal.tsx';
import { SelectField, TextField } from '../design/text-field.tsx';
import { useLater } from '../design/use-later.ts';
import { useEffectOf } from './load-playbook.ts';
import { sayDifference } from './say-difference.ts';
import { sayValue } from './say-parameter.ts';

interface ParameterDialogProps {
  readonly rule: RuleNow;
  readonly parameter: ParameterNow;
  readonly busy: boolean;
  readonly note: ReactNode;
  readonly onKeep: (value: ParameterNow['value'] | null) => void;
  readonly onClose: () => void;
}

/** One number of a rule, with its range, where it comes from, and what moves when it is changed. */
export function ParameterDialog({ rule, parameter, busy, note, onKeep, onClose }: ParameterDialogProps) {
  const [typed, setTyped] = useState(String(parameter.value));
  const value = readTyped(typed, parameter);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (value === null || value === parameter.value) onClose();
    else onKeep(value === parameter.default ? null : value);
  }

  return (
    <Modal title={rule.summary} onClose={onClose}>
      <form className="grid gap-4" onSubmit={submit}>
        <Field parameter={parameter} typed={typed} wrong={value === null} onType={setTyped} />
        <p className="text-small text-ink-3">Where it comes from: {parameter.source}.</p>
        <Effect rule={rule} parameter={parameter} value={value} />
        {note}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="primary" disabled={busy || value === null}>
            Keep
          </Button>
          {parameter.value !== parameter.default && (
            <Button type="button" look="quiet" disabled={busy} onClick={() => onKeep(null)}>
              Back to {sayValue(parameter.default, parameter)}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}

interface FieldProps {
  readonly parameter: ParameterNow;
  readonly typed: string;
  readonly wrong: boolean;
  readonly onType: (typed: string) => void;
}

function Field({ parameter, typed, wrong, onType }: FieldProps) {
  const { range, says } = parameter;
  if (range === null) {
    const options = [
      { value: 'true', label: 'On' },
      { value: 'false', label: 'Off' },
    ];
    return <SelectField label={says} value={typed} options={options} onPick={onType} />;
  }
  const limits = `A whole number of ${range.unit}, from ${range.min} to ${range.max}.`;
  return (
    <TextField
      label={says}
      hint={limits}
      error={wrong ? limits : null}
      type="number"
      inputMode="numeric"
      min={range.min}
      max={range.max}
      step={1}
      value={typed}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

interface EffectProps {
  readonly rule: RuleNow;
  readonly parameter: ParameterNow;
  readonly value: ParameterNow['value'] | null;
}

function Effect({ rule, parameter, value }: EffectProps) {
  const later = useLater(value, 200);
  const change =
    later === null || later === parameter.value
      ? null
      : { rule: rule.id, parameter: parameter.name, value: later };
  const effect = useEffectOf(change);
  if (change === null || effect.data === undefined) return null;
  const { steps } = effect.data;
  return (
    <div aria-live="polite" className="text-small text-ink-2">
      {steps.length === 0 ? (
        <p>Nothing on today’s agenda would move.</p>
      ) : (
        <>
          <p>On today’s agenda:</p>
          <ul className="mt-1 list-disc pl-5">
            {steps.map((step) => (
              <li key={step.key}>{sayDifference(step)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function readTyped(typed: string, { range }: ParameterNow): ParameterNow['value'] | null {
  if (range === null) return typed === 'true';
  const number = Number(typed);
  return typed !== '' && Number.isInteger(number) && number >= range.min && number <= range.max
    ? number
    : null;
}
