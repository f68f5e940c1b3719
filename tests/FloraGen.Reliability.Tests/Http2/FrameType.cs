namespace Reliability.Http2;

/// <summary>The frames of RFC 9113 that tests need.</summary>
internal enum FrameType : byte
{
    Data = 0,
    Headers = 1,
    ResetStream = 3,
    Settings = 4,
    Ping = 6,
    GoAway = 7,
}
