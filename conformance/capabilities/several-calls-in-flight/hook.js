import { price, stock, note } from "shop";
export default async function (event) {
    const rows = await Promise.all(event.items.map(async (id) => {
        const [cost, left] = await Promise.all([price(id), stock(id)]);
        return { id, cost, left };
    }));
    const late = await Promise.allSettled([note("done"), price("none")]);
    return { rows, late: late.map((it) => it.status), first: await Promise.race([stock("a"), price("b")]) };
}
