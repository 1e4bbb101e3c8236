import type { ButtonHTMLAttributes } from 'react';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

const LOOKS: Record<ButtonLook, string> = {
  plain: 'btn',
  primary: 'btn btn-primary',
  quiet: 'btn btn-quiet',
  danger: 'btn btn-danger',
};

/** The class of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = 'plain', small = false): string {
  return small ? `${LOOKS[look]} btn-small` : LOOKS[look];
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
}

/** One primary to a card; the quiet way out stands beside it. */
export function Button({ look = 'plain', small = false, type = 'button', className, ...rest }: ButtonProps) {
  const classes = buttonClass(look, small);
  return (
    <button type={type} className={className === undefined ? classes : `${classes} ${className}`} {...rest} />
  );
}
