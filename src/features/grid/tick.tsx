type Props = { readonly say: string; readonly isOn: boolean; readonly turn: (isOn: boolean) => void }

/** A thing that is so, or is not. */
export const Tick = ({ say, isOn, turn }: Props) => (
  <label className="choice tick">
    <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} />
    <span>{say}</span>
  </label>
)
