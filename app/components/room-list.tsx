export type RoomListProps = {
  rooms: readonly { href: string; name: string; purpose: string; note?: string }[];
};

/** The rooms, as a table of contents: name, one sentence, and perhaps what is new. */
export function RoomList({ rooms }: RoomListProps) {
  return (
    <ul className="room-list">
      {rooms.map((room) => (
        <li key={room.href}>
          <a href={room.href}>{room.name}</a>
          <p>{room.purpose}</p>
          {room.note ? <p className="room-note">{room.note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
