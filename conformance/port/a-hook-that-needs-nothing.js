import { hash } from "becket:crypto";
export default (event) => ({ id: hash("sha256", event.id), total: event.items.reduce((sum, item) => sum + item.price, 0) });
