using System.Collections;
using System.Reflection;
using System.Text.Json;
using FloraGen.Emission.Planning.Types;
using FloraGen.Model.Types;

namespace FloraGen.Tests.Examples;

/// <summary>Looks through a value that was read, for what the document names and the client kept as mere JSON.</summary>
internal sealed class ReadValueWalk(ExampleDocument document, SchemaCheck schema)
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Members that are declared and stand among the additional ones.</summary>
    public List<string> Stray { get; } = [];

    /// <summary>Values of unions that none of the cases took.</summary>
    public List<string> Unrecognized { get; } = [];

    /// <summary>How many members have a property.</summary>
    public int Members { get; private set; }

    public void Over(object? value, ApiType type, string path = "$")
    {
        switch (type)
        {
            case ApiNamedType named when value is not null && document.Records.TryGetValue(named.Id, out (ApiRecord Record, RecordPlan Plan) record):
                OverRecord(value, record.Record, [.. record.Plan.Members.Select(static member => member.Name)], path);
                break;
            case ApiNamedType named when value is not null && document.Unions.TryGetValue(named.Id, out (ApiUnion Union, string Name) union):
                OverUnion(value, union.Union, path);
                break;
            case ApiListType list when value is IEnumerable items:
                int index = 0;
                foreach (object? item in items)
                {
                    Over(item, list.Item, $"{path}[{index++}]");
                }

                break;
            case ApiMapType map when value is IEnumerable entries:
                foreach (object entry in entries)
                {
                    Over(Get(entry, "Value"), map.Value, $"{path}.{Get(entry, "Key")}");
                }

                break;
        }
    }

    private static object? Get(object owner, string property) => owner.GetType().GetProperty(property, Any)!.GetValue(owner);

    private void OverRecord(object value, ApiRecord record, string[] properties, string path)
    {
        if (record.IsMultipart)
        {
            return;
        }

        foreach ((ApiMember member, string property) in record.Members.Zip(properties))
        {
            Members++;
            object? item = Get(value, property);
            Over(member.IsOptionalValue ? item!.GetType().GetMethod("GetValueOrDefault", Any)!.Invoke(item, null) : item, member.Type, $"{path}.{member.Name}");
        }

        foreach (KeyValuePair<string, JsonElement> kept in (IEnumerable<KeyValuePair<string, JsonElement>>)Get(value, "AdditionalProperties")!)
        {
            ApiMember? member = record.Members.FirstOrDefault(item => item.Name == kept.Key);
            if (schema.Declares($"{path}.{kept.Key}") && (member is null || !HoldsEnum(member.Type)))
            {
                Stray.Add($"{path}.{kept.Key}");
            }
        }
    }

    /// <summary>A text that an enum does not know is kept beside it.</summary>
    private bool HoldsEnum(ApiType type) => type switch
    {
        ApiNamedType named => document.Enums.ContainsKey(named.Id),
        ApiListType list => HoldsEnum(list.Item),
        ApiMapType map => HoldsEnum(map.Value),
        _ => false,
    };

    private void OverUnion(object value, ApiUnion union, string path)
    {
        int index = (int)Get(value, "CaseIndex")!;
        if (index < 1)
        {
            Unrecognized.Add(path);
            return;
        }

        Over(Get(value, "Value"), union.Cases[index - 1].Type, path);
    }
}
