import { balance, refund } from "billing";
export default function (event) {
    if (balance(event.customer) < event.cents) return "too much";
    try {
        return refund(event.customer, event.cents);
    } catch (error) {
        return `refused: ${error.message}`;
    }
}
