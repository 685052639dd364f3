export { RoomPage } from './room-page.tsx'
export { SheetPage } from './sheet-page.tsx'
