// with: --api billing.d.ts --allow billing
import { charge } from "billing";
export default () => charge();
//                         ^^ error[B0502] `charge` needs 2 arguments
