export default (event) => {
  return event;
 }}
//^ error[B0101] `}` closes nothing
