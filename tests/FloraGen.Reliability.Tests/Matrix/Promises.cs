namespace Reliability.Matrix;

/// <summary>
/// What comes of a call when a fault strikes: a row for each family of faults, a column for each kind of call. Each cell says how
/// the call ends and after how many requests: first when the fault strikes once, behind the comma when it strikes always; one
/// of them where there is no difference. <c>ok</c> is the right value, <c>part</c> what came; all else is the exception, without
/// its <c>Api</c> and <c>Exception</c>, and <c>*</c> is the one of the status.
/// </summary>
internal static class Promises
{
    private const string Table = """
        family                     | GET                | POST with a key    | POST without       | page               | upload             | upload of a stream read once | download           | download without await | text               | events             | token
        no byte of a response       | ok 2, Connection 3 | ok 2, Connection 3 | Connection 1       | ok 2, Connection 3 | ok 2, Connection 3 | Connection 1    | ok 2, Connection 3 | ok 2, Connection 3     | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3
        no response                  | ok 2, Connection 3 | ok 2, Connection 3 | Connection 1       | ok 2, Connection 3 | ok 2, Connection 3 | Connection 1    | ok 2, Connection 3 | ok 2, Connection 3     | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3
        not reached                | Connection 3       | Connection 3       | Connection 3       | Connection 3       | Connection 3       | Connection 3    | Connection 3       | Connection 3           | Connection 3       | Connection 3       | Connection 3
        no TLS                     | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3| ok 2, Connection 3 | ok 2, Connection 3     | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3
        no tunnel                  | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3| ok 2, Connection 3 | ok 2, Connection 3     | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3
        half a response of a proxy  | ok 2, Connection 3 | ok 2, Connection 3 | Connection 1       | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3| ok 2, Connection 3 | ok 2, Connection 3     | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3
        no response of a proxy       | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 1 | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3| ok 2, Connection 3 | ok 2, Connection 3     | ok 2, Connection 3 | ok 2, Connection 3 | ok 2, Connection 3
        silence before the request | ok 2, Timeout 3    | ok 2, Timeout 3    | Timeout 1          | ok 2, Timeout 3    | ok 2, Timeout 3    | ok 2, Timeout 3   | ok 2, Timeout 3    | ok 2, Timeout 3        | ok 2, Timeout 3    | ok 2, Timeout 3    | ok 2, Timeout 3
        silence before the body    | ok 2, Timeout 3    | ok 2, Timeout 3    | Timeout 1          | ok 2, Timeout 3    | ok 2, Timeout 3    | Timeout 1       | ok 2, Timeout 3    | ok 2, Timeout 3        | ok 2, Timeout 3    | ok 2, Timeout 3    | ok 2, Timeout 3
        silence in the body        | ok 2, Timeout 3    | ok 2, Timeout 3    | Timeout 1          | ok 2, Timeout 3    | ok 2, Timeout 3    | Timeout 1       | Timeout 1          | Timeout 1              | ok 2, Timeout 3    | Cancelled 1        | ok 2, Timeout 3
        cut body                   | ok 2, Connection 3 | ok 2, Connection 3 | Connection 1       | ok 2, Connection 3 | ok 2, Connection 3 | Connection 1    | Connection 1       | Connection 1           | ok 2, Connection 3 | Connection 1       | ok 2, Connection 3
        shorter than sent          | Serialization 1    | Serialization 1    | Serialization 1    | Serialization 1    | ok 1               | ok 1            | part 1             | part 1                 | part 1             | part 1             | Serialization 1
        no such JSON               | Serialization 1    | Serialization 1    | Serialization 1    | Serialization 1    | ok 1               | ok 1            | part 1             | part 1                 | part 1             | Serialization 1    | Serialization 1
        nothing                    | Serialization 1    | part 1             | part 1             | Serialization 1    | ok 1               | ok 1            | part 1             | part 1                 | part 1             | part 1             | Serialization 1
        no content                 | part 1             | part 1             | part 1             | Serialization 1    | ok 1               | ok 1            | part 1             | part 1                 | part 1             | part 1             | Serialization 1
        more than MaxResponseSize  | Serialization 1    | Serialization 1    | Serialization 1    | Serialization 1    | Serialization 1    | Serialization 1 | part 1             | part 1                 | Serialization 1    | Serialization 1    | Serialization 1
        odd, and right             | ok 1               | ok 1               | ok 1               | ok 1               | ok 1               | ok 1            | ok 1               | ok 1                   | ok 1               | ok 1               | ok 1
        final                      | * 1                | * 1                | * 1                | * 1                | * 1                | * 1             | * 1                | * 1                    | * 1                | * 1                | * 1
        may pass                   | ok 2, * 3          | ok 2, * 3          | * 1                | ok 2, * 3          | ok 2, * 3          | * 1             | ok 2, * 3          | ok 2, * 3              | ok 2, * 3          | ok 2, * 3          | ok 2, * 3
        too busy                   | ok 2, * 3          | ok 2, * 3          | ok 2, * 3          | ok 2, * 3          | ok 2, * 3          | * 1             | ok 2, * 3          | ok 2, * 3              | ok 2, * 3          | ok 2, * 3          | ok 2, * 3
        asks for another attempt   | ok 2, * 3          | ok 2, * 3          | ok 2, * 3          | ok 2, * 3          | ok 2, * 3          | * 1             | ok 2, * 3          | ok 2, * 3              | ok 2, * 3          | ok 2, * 3          | ok 2, * 3
        asks for none              | * 1                | * 1                | * 1                | * 1                | * 1                | * 1             | * 1                | * 1                    | * 1                | * 1                | * 1
        idempotency_duplicate      | * 1                | * 1                | * 1                | * 1                | ok 2, * 3          | * 1             | ok 2, * 3          | ok 2, * 3              | ok 2, * 3          | ok 2, * 3          | ok 2, * 3
        """;

    private static readonly string[][] s_rows =
        [.. Table.Split('\n').Select(static line => line.Split('|').Select(static cell => cell.Trim()).ToArray())];

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Calls { get; } = s_rows[0][1..];

    /// <summary>The names of the rows.</summary>
    public static IReadOnlyList<string> Families { get; } = [.. s_rows[1..].Select(static row => row[0])];

    /// <summary>The cell as it is written.</summary>
    public static string Cell(string family, string call)
    {
        string[] row = s_rows.Single(row => row[0] == family);
        return row[1 + Calls.ToList().IndexOf(call)];
    }

    /// <summary>How a call ends, and after how many requests.</summary>
    public static string Of(string family, string call, bool isAlways)
    {
        string[] ends = Cell(family, call).Split(", ");
        return isAlways ? ends[^1] : ends[0];
    }
}
