export {
  ADMINISTRATOR_ROLE_ID,
  builtInRoleId,
  MEMBER_ROLE_ID,
} from "../../../utils/role-ids"
