export default async function (event) {
//             ^^^^^ error[B0222] Becket does not run `async` functions yet
  return await event;
}
