import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import type { Asked, Asking } from '../answer/asking';
import { cut, LONGEST } from '../cut';
import { clientSchema } from '../resolvers/schema';
import { inputOf } from './input';
import type { Tool } from './tool';
import { TOOLS } from './tools';

const INSTRUCTIONS =
  '政策图谱：中国规范性文件的条款、责任单位、奖补事项及其叠加、重复和效力。每条结论都附出处和原文，回答时请一并引用。没有查到不等于没有规定，请先用 corpus 看收录了什么。';

/** Returns a function that creates servers of the Model Context Protocol. Their tools query the service and are read only. */
export function mcpServers(asking: Asking): () => Server {
  const schema = clientSchema();
  const inputs = new Map(TOOLS.map((tool) => [tool.name, inputOf(tool, schema)]));
  const tools = TOOLS.map(({ name, title, description }) => ({
    name,
    title,
    description,
    inputSchema: inputs.get(name) as { type: 'object' },
    annotations: { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  }));
  return () => {
    const info = { name: 'policy-graph', title: '政策图谱', version: '1' };
    const server = new Server(info, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
    server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: given = {} } }) => {
      const tool = TOOLS.find((one) => one.name === name);
      if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${cut(name, LONGEST.name)}.`);
      const unknown = Object.keys(given).find((key) => !Object.hasOwn(tool.variables, key));
      if (unknown !== undefined) return refused(`${cut(unknown, LONGEST.name)} is no argument of ${name}.`);
      return result(tool, await asking(tool.document, given));
    });
    return server;
  };
}

/** The answer in Chinese and as data, with warnings; or the errors of the service. */
function result(tool: Tool, { data, errors = [], extensions }: Asked): CallToolResult {
  if (errors.length > 0 || !data) return refused(errors.map(({ message }) => message).join('\n'));
  const warnings = extensions?.warnings ?? [];
  const text = [tool.text(data), ...warnings.map(({ message }) => `提示：${message}`)].join('\n');
  return { content: [{ type: 'text', text }], structuredContent: { ...data, ...(warnings.length > 0 && { warnings }) } };
}

const refused = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] });
