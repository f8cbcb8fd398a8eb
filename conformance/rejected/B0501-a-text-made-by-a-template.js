// with: --api billing.d.ts --allow billing
import { charge } from "billing";
export default (event) => charge(event.customer, `${event.cents}`);
//                                               ^^^^^^^^^^^^^^^^ error[B0501] `cents` of `charge` must be `number`
