using System.Text;
using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Responses that HTTP has nothing against, with another body than was asked for.</summary>
internal static class WrongContents
{
    private const string Family = "no such JSON";
    private const string Json = "application/json";

    public static IEnumerable<Fault> All { get; } =
    [
        Body("HTML", "text/html; charset=utf-8", "<!DOCTYPE html><p>Please log in"),
        Body("HTML that says that it is JSON", Json, "<!DOCTYPE html><p>Please log in"),
        Body("empty object", Json, "{}"),
        Body("list", Json, "[1]"),
        Body("text", Json, "\"text\""),
        Body("number", Json, "1"),
        Body("number out of range", Json, "{\"asset_id\":1e999,\"kind\":1e999}"),
        Body("members that stand twice", Json, "{\"x\":1,\"x\":2}"),
        Body("blanks", Json, "  \r\n\t"),
        Body("no body", Json, "") with { Family = "nothing" },
        Body("NUL", Json, "\0\0\0"),
        Body("half of an object", Json, "{\"asset_id\":\"a"),
        Body("10,000 lists in each other", Json, "{\"asset_id\":" + new string('[', 10_000) + new string(']', 10_000) + "}"),
        Body("text of 10 MB in place of an object", Json, "\"" + new string('x', 10 * 1024 * 1024) + "\""),
        Body("bytes that are no UTF-8", Json, "{\"asset_id\":\"\u00ff\u00fe\"}"),
        new("UTF-16", Family, static (connection, reply) => WholeAsync(connection, reply.With(Json + "; charset=utf-16", Encoding.Unicode.GetBytes("{\"kind\":\"x\"}")))),
        new("204", "no content", static (connection, reply) => connection.SendAsync(reply.Head(status: "204 No Content"))),
        new("205", "no content", static (connection, reply) => connection.SendAsync(reply.Head(status: "205 Reset Content", length: 0))),
        Body("null", Json, "null"),
    ];

    private static Fault Body(string name, string type, string body)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(body);
        return new Fault(name, Family, (connection, reply) => WholeAsync(connection, reply.With(type, bytes)));
    }

    private static async Task WholeAsync(WireConnection connection, Reply reply)
    {
        await connection.SendAsync(reply.Whole());
        connection.End();
    }
}
