// Apart from the contract, so that the browser needs no schema to know them.
export const classes = ['ministry', 'agency', 'province', 'regency', 'city', 'mission', 'work_unit'] as const
export const missionKinds = ['embassy', 'consulate_general', 'consulate', 'permanent_mission', 'trade_office'] as const
